"""ImageServerFormatRefusal as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
    plain_list,
)

from cytomine_api.models.image_server_format_refusal import ImageServerFormatRefusal


class ImageServerFormatRefusalMirror(Mirror):
    """What is exactly as the document says, and nothing else."""

    title: str
    details: str | None
    accept_header: str
    supported_mimetypes: list[str]


def build_image_server_format_refusal(row: Any) -> ImageServerFormatRefusal:
    """Return the model of a mirror."""
    self = new(ImageServerFormatRefusal)
    self.title = row.title
    self.details = row.details
    self.accept_header = row.accept_header
    self.supported_mimetypes = row.supported_mimetypes
    self.additional_properties = {}
    return self


def reflect_image_server_format_refusal(model: Any) -> ImageServerFormatRefusalMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain((model.title, model.details, model.accept_header)):
        raise RefusedError
    return ImageServerFormatRefusalMirror(
        model.title, model.details, model.accept_header, plain_list(model.supported_mimetypes)
    )


QUICK = Quick(
    ImageServerFormatRefusalMirror, build_image_server_format_refusal, reflect_image_server_format_refusal
)
