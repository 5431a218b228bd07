"""UserPositionCreate as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import ABSENT, RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_numbers,
    are_plain,
    new,
)

from cytomine_api.models.user_position_create import UserPositionCreate


class UserPositionCreateMirror(
    Mirror,
    rename={
        "top_left_x": "topLeftX",
        "top_left_y": "topLeftY",
        "top_right_x": "topRightX",
        "top_right_y": "topRightY",
        "bottom_right_x": "bottomRightX",
        "bottom_right_y": "bottomRightY",
        "bottom_left_x": "bottomLeftX",
        "bottom_left_y": "bottomLeftY",
    },
):
    """What is exactly as the document says, and nothing else."""

    top_left_x: int | float = ABSENT
    top_left_y: int | float = ABSENT
    top_right_x: int | float = ABSENT
    top_right_y: int | float = ABSENT
    bottom_right_x: int | float = ABSENT
    bottom_right_y: int | float = ABSENT
    bottom_left_x: int | float = ABSENT
    bottom_left_y: int | float = ABSENT
    zoom: int = ABSENT
    rotation: int | float | None = ABSENT
    broadcast: bool = ABSENT


def build_user_position_create(row: Any) -> UserPositionCreate:
    """Return the model of a mirror."""
    self = new(UserPositionCreate)
    self.top_left_x = row.top_left_x
    self.top_left_y = row.top_left_y
    self.top_right_x = row.top_right_x
    self.top_right_y = row.top_right_y
    self.bottom_right_x = row.bottom_right_x
    self.bottom_right_y = row.bottom_right_y
    self.bottom_left_x = row.bottom_left_x
    self.bottom_left_y = row.bottom_left_y
    self.zoom = row.zoom
    self.rotation = row.rotation
    self.broadcast = row.broadcast
    self.additional_properties = {}
    return self


def reflect_user_position_create(model: Any) -> UserPositionCreateMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if (
        model.additional_properties
        or not are_plain((model.zoom, model.broadcast))
        or not are_numbers(
            (
                model.top_left_x,
                model.top_left_y,
                model.top_right_x,
                model.top_right_y,
                model.bottom_right_x,
                model.bottom_right_y,
                model.bottom_left_x,
                model.bottom_left_y,
                model.rotation,
            )
        )
    ):
        raise RefusedError
    return UserPositionCreateMirror(
        model.top_left_x,
        model.top_left_y,
        model.top_right_x,
        model.top_right_y,
        model.bottom_right_x,
        model.bottom_right_y,
        model.bottom_left_x,
        model.bottom_left_y,
        model.zoom,
        model.rotation,
        model.broadcast,
    )


QUICK = Quick(UserPositionCreateMirror, build_user_position_create, reflect_user_position_create)
