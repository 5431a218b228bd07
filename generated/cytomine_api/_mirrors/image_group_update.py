"""ImageGroupUpdate as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import ABSENT, RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
)

from cytomine_api.models.image_group_update import ImageGroupUpdate


class ImageGroupUpdateMirror(Mirror):
    """What is exactly as the document says, and nothing else."""

    name: str
    project: int
    id: int
    created: str | int | None = ABSENT


def build_image_group_update(row: Any) -> ImageGroupUpdate:
    """Return the model of a mirror."""
    self = new(ImageGroupUpdate)
    self.name = row.name
    self.project = row.project
    self.id = row.id
    self.created = row.created
    self.additional_properties = {}
    return self


def reflect_image_group_update(model: Any) -> ImageGroupUpdateMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain((model.name, model.project, model.id, model.created)):
        raise RefusedError
    return ImageGroupUpdateMirror(model.name, model.project, model.id, model.created)


QUICK = Quick(ImageGroupUpdateMirror, build_image_group_update, reflect_image_group_update)
