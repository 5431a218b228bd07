"""TagUpdate as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
)

from cytomine_api.models.tag_update import TagUpdate


class TagUpdateMirror(Mirror):
    """What is exactly as the document says, and nothing else."""

    name: str
    id: int
    user: int


def build_tag_update(row: Any) -> TagUpdate:
    """Return the model of a mirror."""
    self = new(TagUpdate)
    self.name = row.name
    self.id = row.id
    self.user = row.user
    self.additional_properties = {}
    return self


def reflect_tag_update(model: Any) -> TagUpdateMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain((model.name, model.id, model.user)):
        raise RefusedError
    return TagUpdateMirror(model.name, model.id, model.user)


QUICK = Quick(TagUpdateMirror, build_tag_update, reflect_tag_update)
