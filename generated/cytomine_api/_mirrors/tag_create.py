"""TagCreate as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
)

from cytomine_api.models.tag_create import TagCreate


class TagCreateMirror(Mirror):
    """What is exactly as the document says, and nothing else."""

    name: str


def build_tag_create(row: Any) -> TagCreate:
    """Return the model of a mirror."""
    self = new(TagCreate)
    self.name = row.name
    self.additional_properties = {}
    return self


def reflect_tag_create(model: Any) -> TagCreateMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain((model.name,)):
        raise RefusedError
    return TagCreateMirror(model.name)


QUICK = Quick(TagCreateMirror, build_tag_create, reflect_tag_create)
