"""UserPositionSummary as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    Reflect,
    are_numbers,
    are_plain,
    new,
    reflected,
)

from cytomine_api.models.user_position_summary import UserPositionSummary


class UserPositionSummaryMirror(Mirror):
    """What is exactly as the document says, and nothing else."""

    location: list[list[int | float]]
    zoom: int
    rotation: int | float | None
    frequency: int
    image: int


REFLECT: Reflect = {}


def build_user_position_summary(row: Any) -> UserPositionSummary:
    """Return the model of a mirror."""
    self = new(UserPositionSummary)
    self.location = row.location
    self.zoom = row.zoom
    self.rotation = row.rotation
    self.frequency = row.frequency
    self.image = row.image
    self.additional_properties = {}
    return self


def reflect_user_position_summary(model: Any) -> UserPositionSummaryMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if (
        model.additional_properties
        or not are_plain((model.zoom, model.frequency, model.image))
        or not are_numbers((model.rotation,))
    ):
        raise RefusedError
    return UserPositionSummaryMirror(
        reflected(model.location, REFLECT), model.zoom, model.rotation, model.frequency, model.image
    )


QUICK = Quick(UserPositionSummaryMirror, build_user_position_summary, reflect_user_position_summary)
