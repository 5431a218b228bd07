"""ImageGroupCreate as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
)

from cytomine_api.models.image_group_create import ImageGroupCreate


class ImageGroupCreateMirror(Mirror):
    """What is exactly as the document says, and nothing else."""

    name: str
    project: int


def build_image_group_create(row: Any) -> ImageGroupCreate:
    """Return the model of a mirror."""
    self = new(ImageGroupCreate)
    self.name = row.name
    self.project = row.project
    self.additional_properties = {}
    return self


def reflect_image_group_create(model: Any) -> ImageGroupCreateMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain((model.name, model.project)):
        raise RefusedError
    return ImageGroupCreateMirror(model.name, model.project)


QUICK = Quick(ImageGroupCreateMirror, build_image_group_create, reflect_image_group_create)
