"""TileRefusal as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
)

from cytomine_api.models.tile_refusal import TileRefusal


class TileRefusalMirror(Mirror):
    """What is exactly as the document says, and nothing else."""

    detail: str


def build_tile_refusal(row: Any) -> TileRefusal:
    """Return the model of a mirror."""
    self = new(TileRefusal)
    self.detail = row.detail
    self.additional_properties = {}
    return self


def reflect_tile_refusal(model: Any) -> TileRefusalMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain((model.detail,)):
        raise RefusedError
    return TileRefusalMirror(model.detail)


QUICK = Quick(TileRefusalMirror, build_tile_refusal, reflect_tile_refusal)
