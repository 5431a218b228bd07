"""PimsShapeStyle as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import ABSENT, RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
)

from cytomine_api.models.pims_shape_style import PimsShapeStyle


class PimsShapeStyleMirror(Mirror):
    """What is exactly as the document says, and nothing else."""

    mode: str
    point_envelope_length: int | None = ABSENT
    point_cross: str | None = ABSENT
    background_transparency: int | None = ABSENT


def build_pims_shape_style(row: Any) -> PimsShapeStyle:
    """Return the model of a mirror."""
    self = new(PimsShapeStyle)
    self.mode = row.mode
    self.point_envelope_length = row.point_envelope_length
    self.point_cross = row.point_cross
    self.background_transparency = row.background_transparency
    self.additional_properties = {}
    return self


def reflect_pims_shape_style(model: Any) -> PimsShapeStyleMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain(
        (model.mode, model.point_envelope_length, model.point_cross, model.background_transparency)
    ):
        raise RefusedError
    return PimsShapeStyleMirror(
        model.mode, model.point_envelope_length, model.point_cross, model.background_transparency
    )


QUICK = Quick(PimsShapeStyleMirror, build_pims_shape_style, reflect_pims_shape_style)
