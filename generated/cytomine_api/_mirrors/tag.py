"""Tag as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
)

from cytomine_api.models.tag import Tag


class TagMirror(Mirror, rename={"class_": "class", "creator_name": "creatorName"}):
    """What is exactly as the document says, and nothing else."""

    class_: str
    id: int
    created: str | None
    updated: str | None
    name: str
    user: int
    creator_name: str


def build_tag(row: Any) -> Tag:
    """Return the model of a mirror."""
    self = new(Tag)
    self.class_ = row.class_
    self.id = row.id
    self.created = row.created
    self.updated = row.updated
    self.name = row.name
    self.user = row.user
    self.creator_name = row.creator_name
    self.additional_properties = {}
    return self


def reflect_tag(model: Any) -> TagMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain(
        (model.class_, model.id, model.created, model.updated, model.name, model.user, model.creator_name)
    ):
        raise RefusedError
    return TagMirror(
        model.class_, model.id, model.created, model.updated, model.name, model.user, model.creator_name
    )


QUICK = Quick(TagMirror, build_tag, reflect_tag)
