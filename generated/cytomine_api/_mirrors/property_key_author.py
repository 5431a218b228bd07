"""PropertyKeyAuthor as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
)

from cytomine_api.models.property_key_author import PropertyKeyAuthor


class PropertyKeyAuthorMirror(Mirror):
    """What is exactly as the document says, and nothing else."""

    key: str
    user: int


def build_property_key_author(row: Any) -> PropertyKeyAuthor:
    """Return the model of a mirror."""
    self = new(PropertyKeyAuthor)
    self.key = row.key
    self.user = row.user
    self.additional_properties = {}
    return self


def reflect_property_key_author(model: Any) -> PropertyKeyAuthorMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain((model.key, model.user)):
        raise RefusedError
    return PropertyKeyAuthorMirror(model.key, model.user)


QUICK = Quick(PropertyKeyAuthorMirror, build_property_key_author, reflect_property_key_author)
