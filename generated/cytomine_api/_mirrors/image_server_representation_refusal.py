"""ImageServerRepresentationRefusal as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
)

from cytomine_api.models.image_server_representation_refusal import ImageServerRepresentationRefusal


class ImageServerRepresentationRefusalMirror(Mirror):
    """What is exactly as the document says, and nothing else."""

    title: str
    details: str | None
    representation: str


def build_image_server_representation_refusal(row: Any) -> ImageServerRepresentationRefusal:
    """Return the model of a mirror."""
    self = new(ImageServerRepresentationRefusal)
    self.title = row.title
    self.details = row.details
    self.representation = row.representation
    self.additional_properties = {}
    return self


def reflect_image_server_representation_refusal(model: Any) -> ImageServerRepresentationRefusalMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain((model.title, model.details, model.representation)):
        raise RefusedError
    return ImageServerRepresentationRefusalMirror(model.title, model.details, model.representation)


QUICK = Quick(
    ImageServerRepresentationRefusalMirror,
    build_image_server_representation_refusal,
    reflect_image_server_representation_refusal,
)
