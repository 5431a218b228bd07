"""ImageGroupImageInstanceCreate as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
)

from cytomine_api.models.image_group_image_instance_create import ImageGroupImageInstanceCreate


class ImageGroupImageInstanceCreateMirror(Mirror):
    """What is exactly as the document says, and nothing else."""

    group: int
    image: int


def build_image_group_image_instance_create(row: Any) -> ImageGroupImageInstanceCreate:
    """Return the model of a mirror."""
    self = new(ImageGroupImageInstanceCreate)
    self.group = row.group
    self.image = row.image
    self.additional_properties = {}
    return self


def reflect_image_group_image_instance_create(model: Any) -> ImageGroupImageInstanceCreateMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain((model.group, model.image)):
        raise RefusedError
    return ImageGroupImageInstanceCreateMirror(model.group, model.image)


QUICK = Quick(
    ImageGroupImageInstanceCreateMirror,
    build_image_group_image_instance_create,
    reflect_image_group_image_instance_create,
)
