"""UserPosition as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_numbers,
    are_plain,
    new,
)

from cytomine_api.models.user_position import UserPosition


class UserPositionMirror(Mirror, rename={"class_": "class"}):
    """What is exactly as the document says, and nothing else."""

    class_: str
    id: int
    created: str
    updated: str
    user: int
    image: int
    slice: int
    project: int
    zoom: int
    rotation: int | float | None
    broadcast: bool
    location: str
    x: int | float
    y: int | float


def build_user_position(row: Any) -> UserPosition:
    """Return the model of a mirror."""
    self = new(UserPosition)
    self.class_ = row.class_
    self.id = row.id
    self.created = row.created
    self.updated = row.updated
    self.user = row.user
    self.image = row.image
    self.slice = row.slice
    self.project = row.project
    self.zoom = row.zoom
    self.rotation = row.rotation
    self.broadcast = row.broadcast
    self.location = row.location
    self.x = row.x
    self.y = row.y
    self.additional_properties = {}
    return self


def reflect_user_position(model: Any) -> UserPositionMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if (
        model.additional_properties
        or not are_plain(
            (
                model.class_,
                model.id,
                model.created,
                model.updated,
                model.user,
                model.image,
                model.slice,
                model.project,
                model.zoom,
                model.broadcast,
                model.location,
            )
        )
        or not are_numbers((model.rotation, model.x, model.y))
    ):
        raise RefusedError
    return UserPositionMirror(
        model.class_,
        model.id,
        model.created,
        model.updated,
        model.user,
        model.image,
        model.slice,
        model.project,
        model.zoom,
        model.rotation,
        model.broadcast,
        model.location,
        model.x,
        model.y,
    )


QUICK = Quick(UserPositionMirror, build_user_position, reflect_user_position)
