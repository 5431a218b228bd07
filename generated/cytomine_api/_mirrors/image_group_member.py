"""ImageGroupMember as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
)

from cytomine_api.models.image_group_member import ImageGroupMember


class ImageGroupMemberMirror(Mirror, rename={"instance_filename": "instanceFilename"}):
    """What is exactly as the document says, and nothing else."""

    id: int
    instance_filename: str
    thumb: str
    width: int
    height: int


def build_image_group_member(row: Any) -> ImageGroupMember:
    """Return the model of a mirror."""
    self = new(ImageGroupMember)
    self.id = row.id
    self.instance_filename = row.instance_filename
    self.thumb = row.thumb
    self.width = row.width
    self.height = row.height
    self.additional_properties = {}
    return self


def reflect_image_group_member(model: Any) -> ImageGroupMemberMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain(
        (model.id, model.instance_filename, model.thumb, model.width, model.height)
    ):
        raise RefusedError
    return ImageGroupMemberMirror(model.id, model.instance_filename, model.thumb, model.width, model.height)


QUICK = Quick(ImageGroupMemberMirror, build_image_group_member, reflect_image_group_member)
