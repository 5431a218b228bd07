"""ImageInstanceOfUserLight as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import ABSENT, RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
)

from cytomine_api.models.image_instance_of_user_light import ImageInstanceOfUserLight


class ImageInstanceOfUserLightMirror(
    Mirror,
    rename={
        "project_name": "projectName",
        "blinded_name": "blindedName",
        "instance_filename": "instanceFilename",
    },
):
    """What is exactly as the document says, and nothing else."""

    id: int
    project: int
    project_name: str
    blinded_name: int | None = ABSENT
    instance_filename: str | None = ABSENT


def build_image_instance_of_user_light(row: Any) -> ImageInstanceOfUserLight:
    """Return the model of a mirror."""
    self = new(ImageInstanceOfUserLight)
    self.id = row.id
    self.project = row.project
    self.project_name = row.project_name
    self.blinded_name = row.blinded_name
    self.instance_filename = row.instance_filename
    self.additional_properties = {}
    return self


def reflect_image_instance_of_user_light(model: Any) -> ImageInstanceOfUserLightMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain(
        (model.id, model.project, model.project_name, model.blinded_name, model.instance_filename)
    ):
        raise RefusedError
    return ImageInstanceOfUserLightMirror(
        model.id, model.project, model.project_name, model.blinded_name, model.instance_filename
    )


QUICK = Quick(
    ImageInstanceOfUserLightMirror, build_image_instance_of_user_light, reflect_image_instance_of_user_light
)
