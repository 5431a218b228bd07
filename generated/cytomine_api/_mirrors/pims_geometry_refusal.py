"""PimsGeometryRefusal as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
)

from cytomine_api.models.pims_geometry_refusal import PimsGeometryRefusal


class PimsGeometryRefusalMirror(Mirror):
    """What is exactly as the document says, and nothing else."""

    title: str
    details: str | None
    geometry: str
    reason: str


def build_pims_geometry_refusal(row: Any) -> PimsGeometryRefusal:
    """Return the model of a mirror."""
    self = new(PimsGeometryRefusal)
    self.title = row.title
    self.details = row.details
    self.geometry = row.geometry
    self.reason = row.reason
    self.additional_properties = {}
    return self


def reflect_pims_geometry_refusal(model: Any) -> PimsGeometryRefusalMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain(
        (model.title, model.details, model.geometry, model.reason)
    ):
        raise RefusedError
    return PimsGeometryRefusalMirror(model.title, model.details, model.geometry, model.reason)


QUICK = Quick(PimsGeometryRefusalMirror, build_pims_geometry_refusal, reflect_pims_geometry_refusal)
