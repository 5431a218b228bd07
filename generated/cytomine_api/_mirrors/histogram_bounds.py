"""HistogramBounds as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
)

from cytomine_api.models.histogram_bounds import HistogramBounds


class HistogramBoundsMirror(Mirror):
    """What is exactly as the document says, and nothing else."""

    type: str
    minimum: int
    maximum: int


def build_histogram_bounds(row: Any) -> HistogramBounds:
    """Return the model of a mirror."""
    self = new(HistogramBounds)
    self.type = row.type
    self.minimum = row.minimum
    self.maximum = row.maximum
    self.additional_properties = {}
    return self


def reflect_histogram_bounds(model: Any) -> HistogramBoundsMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain((model.type, model.minimum, model.maximum)):
        raise RefusedError
    return HistogramBoundsMirror(model.type, model.minimum, model.maximum)


QUICK = Quick(HistogramBoundsMirror, build_histogram_bounds, reflect_histogram_bounds)
