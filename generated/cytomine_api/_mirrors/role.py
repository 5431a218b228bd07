"""Role as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
)

from cytomine_api.models.role import Role


class RoleMirror(Mirror, rename={"class_": "class"}):
    """What is exactly as the document says, and nothing else."""

    class_: str
    id: int
    created: str | None
    updated: str | None
    authority: str


def build_role(row: Any) -> Role:
    """Return the model of a mirror."""
    self = new(Role)
    self.class_ = row.class_
    self.id = row.id
    self.created = row.created
    self.updated = row.updated
    self.authority = row.authority
    self.additional_properties = {}
    return self


def reflect_role(model: Any) -> RoleMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain(
        (model.class_, model.id, model.created, model.updated, model.authority)
    ):
        raise RefusedError
    return RoleMirror(model.class_, model.id, model.created, model.updated, model.authority)


QUICK = Quick(RoleMirror, build_role, reflect_role)
