"""ImageConsultation as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
)

from cytomine_api.models.image_consultation import ImageConsultation


class ImageConsultationMirror(
    Mirror,
    rename={
        "class_": "class",
        "image_name": "imageName",
        "image_thumb": "imageThumb",
        "project_connection": "projectConnection",
        "count_created_annotations": "countCreatedAnnotations",
    },
):
    """What is exactly as the document says, and nothing else."""

    class_: str
    id: int
    created: str
    user: int
    image: int
    image_name: str
    image_thumb: str
    mode: str | None
    project: int
    project_connection: int | None
    time: int | None
    count_created_annotations: int | None


def build_image_consultation(row: Any) -> ImageConsultation:
    """Return the model of a mirror."""
    self = new(ImageConsultation)
    self.class_ = row.class_
    self.id = row.id
    self.created = row.created
    self.user = row.user
    self.image = row.image
    self.image_name = row.image_name
    self.image_thumb = row.image_thumb
    self.mode = row.mode
    self.project = row.project
    self.project_connection = row.project_connection
    self.time = row.time
    self.count_created_annotations = row.count_created_annotations
    self.additional_properties = {}
    return self


def reflect_image_consultation(model: Any) -> ImageConsultationMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain(
        (
            model.class_,
            model.id,
            model.created,
            model.user,
            model.image,
            model.image_name,
            model.image_thumb,
            model.mode,
            model.project,
            model.project_connection,
            model.time,
            model.count_created_annotations,
        )
    ):
        raise RefusedError
    return ImageConsultationMirror(
        model.class_,
        model.id,
        model.created,
        model.user,
        model.image,
        model.image_name,
        model.image_thumb,
        model.mode,
        model.project,
        model.project_connection,
        model.time,
        model.count_created_annotations,
    )


QUICK = Quick(ImageConsultationMirror, build_image_consultation, reflect_image_consultation)
