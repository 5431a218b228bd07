"""ImageInstanceUpdate as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import ABSENT, RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_numbers,
    are_plain,
    new,
)

from cytomine_api.models.image_instance_update import ImageInstanceUpdate


class ImageInstanceUpdateMirror(
    Mirror,
    rename={
        "base_image": "baseImage",
        "instance_filename": "instanceFilename",
        "physical_size_x": "physicalSizeX",
        "physical_size_y": "physicalSizeY",
        "physical_size_z": "physicalSizeZ",
        "review_start": "reviewStart",
        "review_user": "reviewUser",
    },
):
    """What is exactly as the document says, and nothing else."""

    base_image: int
    project: int
    id: int
    instance_filename: str | None = ABSENT
    physical_size_x: int | float | None = ABSENT
    physical_size_y: int | float | None = ABSENT
    physical_size_z: int | float | None = ABSENT
    fps: int | float | None = ABSENT
    magnification: int | None = ABSENT
    review_start: str | int | None = ABSENT
    review_user: int | None = ABSENT
    user: int | None = ABSENT
    created: str | int | None = ABSENT


def build_image_instance_update(row: Any) -> ImageInstanceUpdate:
    """Return the model of a mirror."""
    self = new(ImageInstanceUpdate)
    self.base_image = row.base_image
    self.project = row.project
    self.id = row.id
    self.instance_filename = row.instance_filename
    self.physical_size_x = row.physical_size_x
    self.physical_size_y = row.physical_size_y
    self.physical_size_z = row.physical_size_z
    self.fps = row.fps
    self.magnification = row.magnification
    self.review_start = row.review_start
    self.review_user = row.review_user
    self.user = row.user
    self.created = row.created
    self.additional_properties = {}
    return self


def reflect_image_instance_update(model: Any) -> ImageInstanceUpdateMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if (
        model.additional_properties
        or not are_plain(
            (
                model.base_image,
                model.project,
                model.id,
                model.instance_filename,
                model.magnification,
                model.review_start,
                model.review_user,
                model.user,
                model.created,
            )
        )
        or not are_numbers((model.physical_size_x, model.physical_size_y, model.physical_size_z, model.fps))
    ):
        raise RefusedError
    return ImageInstanceUpdateMirror(
        model.base_image,
        model.project,
        model.id,
        model.instance_filename,
        model.physical_size_x,
        model.physical_size_y,
        model.physical_size_z,
        model.fps,
        model.magnification,
        model.review_start,
        model.review_user,
        model.user,
        model.created,
    )


QUICK = Quick(ImageInstanceUpdateMirror, build_image_instance_update, reflect_image_instance_update)
