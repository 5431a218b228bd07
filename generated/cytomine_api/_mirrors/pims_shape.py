"""PimsShape as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import ABSENT, RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
)

from cytomine_api.models.pims_shape import PimsShape


class PimsShapeMirror(Mirror):
    """What is exactly as the document says, and nothing else."""

    geometry: str
    fill_color: str | None = ABSENT
    stroke_color: str | None = ABSENT
    stroke_width: int | None = ABSENT


def build_pims_shape(row: Any) -> PimsShape:
    """Return the model of a mirror."""
    self = new(PimsShape)
    self.geometry = row.geometry
    self.fill_color = row.fill_color
    self.stroke_color = row.stroke_color
    self.stroke_width = row.stroke_width
    self.additional_properties = {}
    return self


def reflect_pims_shape(model: Any) -> PimsShapeMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain(
        (model.geometry, model.fill_color, model.stroke_color, model.stroke_width)
    ):
        raise RefusedError
    return PimsShapeMirror(model.geometry, model.fill_color, model.stroke_color, model.stroke_width)


QUICK = Quick(PimsShapeMirror, build_pims_shape, reflect_pims_shape)
