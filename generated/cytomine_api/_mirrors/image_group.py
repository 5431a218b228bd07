"""ImageGroup as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    Reflect,
    are_plain,
    built,
    new,
    reflected,
)

from cytomine_api._mirrors.image_group_member import (
    ImageGroupMemberMirror,
    build_image_group_member,
    reflect_image_group_member,
)
from cytomine_api.models.image_group import ImageGroup
from cytomine_api.models.image_group_member import ImageGroupMember


class ImageGroupMirror(
    Mirror,
    rename={"class_": "class", "image_instances": "imageInstances", "number_of_images": "numberOfImages"},
):
    """What is exactly as the document says, and nothing else."""

    class_: str
    id: int
    created: str | None
    updated: str | None
    name: str
    project: int
    image_instances: list[ImageGroupMemberMirror]
    number_of_images: int


REFLECT: Reflect = {ImageGroupMember: reflect_image_group_member}


def build_image_group(row: Any) -> ImageGroup:
    """Return the model of a mirror."""
    self = new(ImageGroup)
    self.class_ = row.class_
    self.id = row.id
    self.created = row.created
    self.updated = row.updated
    self.name = row.name
    self.project = row.project
    self.image_instances = built(row.image_instances, build_image_group_member)
    self.number_of_images = row.number_of_images
    self.additional_properties = {}
    return self


def reflect_image_group(model: Any) -> ImageGroupMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain(
        (
            model.class_,
            model.id,
            model.created,
            model.updated,
            model.name,
            model.project,
            model.number_of_images,
        )
    ):
        raise RefusedError
    return ImageGroupMirror(
        model.class_,
        model.id,
        model.created,
        model.updated,
        model.name,
        model.project,
        reflected(model.image_instances, REFLECT),
        model.number_of_images,
    )


QUICK = Quick(ImageGroupMirror, build_image_group, reflect_image_group)
