"""ImageServerRefusal as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
)

from cytomine_api.models.image_server_refusal import ImageServerRefusal


class ImageServerRefusalMirror(Mirror):
    """What is exactly as the document says, and nothing else."""

    title: str
    details: str | None


def build_image_server_refusal(row: Any) -> ImageServerRefusal:
    """Return the model of a mirror."""
    self = new(ImageServerRefusal)
    self.title = row.title
    self.details = row.details
    self.additional_properties = {}
    return self


def reflect_image_server_refusal(model: Any) -> ImageServerRefusalMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain((model.title, model.details)):
        raise RefusedError
    return ImageServerRefusalMirror(model.title, model.details)


QUICK = Quick(ImageServerRefusalMirror, build_image_server_refusal, reflect_image_server_refusal)
