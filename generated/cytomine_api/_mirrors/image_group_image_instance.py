"""ImageGroupImageInstance as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
)

from cytomine_api.models.image_group_image_instance import ImageGroupImageInstance


class ImageGroupImageInstanceMirror(Mirror, rename={"class_": "class", "group_name": "groupName"}):
    """What is exactly as the document says, and nothing else."""

    class_: str
    id: int
    created: str | None
    updated: str | None
    group: int
    image: int
    group_name: str


def build_image_group_image_instance(row: Any) -> ImageGroupImageInstance:
    """Return the model of a mirror."""
    self = new(ImageGroupImageInstance)
    self.class_ = row.class_
    self.id = row.id
    self.created = row.created
    self.updated = row.updated
    self.group = row.group
    self.image = row.image
    self.group_name = row.group_name
    self.additional_properties = {}
    return self


def reflect_image_group_image_instance(model: Any) -> ImageGroupImageInstanceMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain(
        (model.class_, model.id, model.created, model.updated, model.group, model.image, model.group_name)
    ):
        raise RefusedError
    return ImageGroupImageInstanceMirror(
        model.class_, model.id, model.created, model.updated, model.group, model.image, model.group_name
    )


QUICK = Quick(
    ImageGroupImageInstanceMirror, build_image_group_image_instance, reflect_image_group_image_instance
)
