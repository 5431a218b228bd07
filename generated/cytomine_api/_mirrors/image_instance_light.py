"""ImageInstanceLight as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import ABSENT, RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
)

from cytomine_api.models.image_instance_light import ImageInstanceLight


class ImageInstanceLightMirror(
    Mirror,
    rename={
        "instance_filename": "instanceFilename",
        "original_filename": "originalFilename",
        "full_path": "fullPath",
    },
):
    """What is exactly as the document says, and nothing else."""

    id: int
    instance_filename: str | None
    original_filename: None = ABSENT
    filename: None = ABSENT
    path: None = ABSENT
    full_path: None = ABSENT


def build_image_instance_light(row: Any) -> ImageInstanceLight:
    """Return the model of a mirror."""
    self = new(ImageInstanceLight)
    self.id = row.id
    self.instance_filename = row.instance_filename
    self.original_filename = row.original_filename
    self.filename = row.filename
    self.path = row.path
    self.full_path = row.full_path
    self.additional_properties = {}
    return self


def reflect_image_instance_light(model: Any) -> ImageInstanceLightMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain(
        (
            model.id,
            model.instance_filename,
            model.original_filename,
            model.filename,
            model.path,
            model.full_path,
        )
    ):
        raise RefusedError
    return ImageInstanceLightMirror(
        model.id,
        model.instance_filename,
        model.original_filename,
        model.filename,
        model.path,
        model.full_path,
    )


QUICK = Quick(ImageInstanceLightMirror, build_image_instance_light, reflect_image_instance_light)
