"""ImageServerSizeRefusal as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
)

from cytomine_api.models.image_server_size_refusal import ImageServerSizeRefusal


class ImageServerSizeRefusalMirror(Mirror):
    """What is exactly as the document says, and nothing else."""

    title: str
    details: str | None
    request_width: int
    request_height: int
    max_size: int


def build_image_server_size_refusal(row: Any) -> ImageServerSizeRefusal:
    """Return the model of a mirror."""
    self = new(ImageServerSizeRefusal)
    self.title = row.title
    self.details = row.details
    self.request_width = row.request_width
    self.request_height = row.request_height
    self.max_size = row.max_size
    self.additional_properties = {}
    return self


def reflect_image_server_size_refusal(model: Any) -> ImageServerSizeRefusalMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain(
        (model.title, model.details, model.request_width, model.request_height, model.max_size)
    ):
        raise RefusedError
    return ImageServerSizeRefusalMirror(
        model.title, model.details, model.request_width, model.request_height, model.max_size
    )


QUICK = Quick(
    ImageServerSizeRefusalMirror, build_image_server_size_refusal, reflect_image_server_size_refusal
)
