"""GeometryText as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
)

from cytomine_api.models.geometry_text import GeometryText


class GeometryTextMirror(Mirror):
    """What is exactly as the document says, and nothing else."""

    wkt: str


def build_geometry_text(row: Any) -> GeometryText:
    """Return the model of a mirror."""
    self = new(GeometryText)
    self.wkt = row.wkt
    self.additional_properties = {}
    return self


def reflect_geometry_text(model: Any) -> GeometryTextMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain((model.wkt,)):
        raise RefusedError
    return GeometryTextMirror(model.wkt)


QUICK = Quick(GeometryTextMirror, build_geometry_text, reflect_geometry_text)
