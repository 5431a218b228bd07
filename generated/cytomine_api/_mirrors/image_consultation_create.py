"""ImageConsultationCreate as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import ABSENT, RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
)

from cytomine_api.models.image_consultation_create import ImageConsultationCreate


class ImageConsultationCreateMirror(Mirror):
    """What is exactly as the document says, and nothing else."""

    mode: str | None = ABSENT


def build_image_consultation_create(row: Any) -> ImageConsultationCreate:
    """Return the model of a mirror."""
    self = new(ImageConsultationCreate)
    self.mode = row.mode
    self.additional_properties = {}
    return self


def reflect_image_consultation_create(model: Any) -> ImageConsultationCreateMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain((model.mode,)):
        raise RefusedError
    return ImageConsultationCreateMirror(model.mode)


QUICK = Quick(
    ImageConsultationCreateMirror, build_image_consultation_create, reflect_image_consultation_create
)
