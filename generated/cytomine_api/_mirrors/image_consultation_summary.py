"""ImageConsultationSummary as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
)

from cytomine_api.models.image_consultation_summary import ImageConsultationSummary


class ImageConsultationSummaryMirror(
    Mirror,
    rename={
        "count_created_annotations": "countCreatedAnnotations",
        "image_name": "imageName",
        "image_thumb": "imageThumb",
    },
):
    """What is exactly as the document says, and nothing else."""

    project: int
    user: int
    image: int
    time: int
    count_created_annotations: int
    first: int
    last: int
    frequency: int
    image_name: str
    image_thumb: str | None


def build_image_consultation_summary(row: Any) -> ImageConsultationSummary:
    """Return the model of a mirror."""
    self = new(ImageConsultationSummary)
    self.project = row.project
    self.user = row.user
    self.image = row.image
    self.time = row.time
    self.count_created_annotations = row.count_created_annotations
    self.first = row.first
    self.last = row.last
    self.frequency = row.frequency
    self.image_name = row.image_name
    self.image_thumb = row.image_thumb
    self.additional_properties = {}
    return self


def reflect_image_consultation_summary(model: Any) -> ImageConsultationSummaryMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain(
        (
            model.project,
            model.user,
            model.image,
            model.time,
            model.count_created_annotations,
            model.first,
            model.last,
            model.frequency,
            model.image_name,
            model.image_thumb,
        )
    ):
        raise RefusedError
    return ImageConsultationSummaryMirror(
        model.project,
        model.user,
        model.image,
        model.time,
        model.count_created_annotations,
        model.first,
        model.last,
        model.frequency,
        model.image_name,
        model.image_thumb,
    )


QUICK = Quick(
    ImageConsultationSummaryMirror, build_image_consultation_summary, reflect_image_consultation_summary
)
