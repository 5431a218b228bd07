"""ImageOnlineUsers as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    new,
    plain_list,
)

from cytomine_api.models.image_online_users import ImageOnlineUsers


class ImageOnlineUsersMirror(Mirror):
    """What is exactly as the document says, and nothing else."""

    users: list[int]


def build_image_online_users(row: Any) -> ImageOnlineUsers:
    """Return the model of a mirror."""
    self = new(ImageOnlineUsers)
    self.users = row.users
    self.additional_properties = {}
    return self


def reflect_image_online_users(model: Any) -> ImageOnlineUsersMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties:
        raise RefusedError
    return ImageOnlineUsersMirror(plain_list(model.users))


QUICK = Quick(ImageOnlineUsersMirror, build_image_online_users, reflect_image_online_users)
