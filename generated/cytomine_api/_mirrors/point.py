"""Point as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_numbers,
    new,
)

from cytomine_api.models.point import Point


class PointMirror(Mirror):
    """What is exactly as the document says, and nothing else."""

    x: int | float
    y: int | float


def build_point(row: Any) -> Point:
    """Return the model of a mirror."""
    self = new(Point)
    self.x = row.x
    self.y = row.y
    self.additional_properties = {}
    return self


def reflect_point(model: Any) -> PointMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_numbers((model.x, model.y)):
        raise RefusedError
    return PointMirror(model.x, model.y)


QUICK = Quick(PointMirror, build_point, reflect_point)
