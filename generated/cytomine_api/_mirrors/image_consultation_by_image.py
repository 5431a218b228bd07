"""ImageConsultationByImage as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import ABSENT, RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
)

from cytomine_api.models.image_consultation_by_image import ImageConsultationByImage


class ImageConsultationByImageMirror(
    Mirror,
    rename={
        "image_name": "imageName",
        "count_created_annotations": "countCreatedAnnotations",
        "image_thumb": "imageThumb",
    },
):
    """What is exactly as the document says, and nothing else."""

    created: int
    image: int
    user: None
    image_name: str
    time: int | None
    count_created_annotations: int | None
    image_thumb: str = ABSENT
    project: int = ABSENT


def build_image_consultation_by_image(row: Any) -> ImageConsultationByImage:
    """Return the model of a mirror."""
    self = new(ImageConsultationByImage)
    self.created = row.created
    self.image = row.image
    self.user = row.user
    self.image_name = row.image_name
    self.time = row.time
    self.count_created_annotations = row.count_created_annotations
    self.image_thumb = row.image_thumb
    self.project = row.project
    self.additional_properties = {}
    return self


def reflect_image_consultation_by_image(model: Any) -> ImageConsultationByImageMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain(
        (
            model.created,
            model.image,
            model.user,
            model.image_name,
            model.time,
            model.count_created_annotations,
            model.image_thumb,
            model.project,
        )
    ):
        raise RefusedError
    return ImageConsultationByImageMirror(
        model.created,
        model.image,
        model.user,
        model.image_name,
        model.time,
        model.count_created_annotations,
        model.image_thumb,
        model.project,
    )


QUICK = Quick(
    ImageConsultationByImageMirror, build_image_consultation_by_image, reflect_image_consultation_by_image
)
