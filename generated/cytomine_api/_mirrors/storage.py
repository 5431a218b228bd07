"""Storage as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
)

from cytomine_api.models.storage import Storage


class StorageMirror(Mirror, rename={"class_": "class"}):
    """What is exactly as the document says, and nothing else."""

    class_: str
    id: int
    created: str | None
    updated: str | None
    name: str
    user: int | None


def build_storage(row: Any) -> Storage:
    """Return the model of a mirror."""
    self = new(Storage)
    self.class_ = row.class_
    self.id = row.id
    self.created = row.created
    self.updated = row.updated
    self.name = row.name
    self.user = row.user
    self.additional_properties = {}
    return self


def reflect_storage(model: Any) -> StorageMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain(
        (model.class_, model.id, model.created, model.updated, model.name, model.user)
    ):
        raise RefusedError
    return StorageMirror(model.class_, model.id, model.created, model.updated, model.name, model.user)


QUICK = Quick(StorageMirror, build_storage, reflect_storage)
