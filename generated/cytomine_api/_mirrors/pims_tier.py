"""PimsTier as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_numbers,
    are_plain,
    new,
)

from cytomine_api.models.pims_tier import PimsTier


class PimsTierMirror(Mirror):
    """What is exactly as the document says, and nothing else."""

    zoom: int
    level: int
    width: int
    height: int
    tile_width: int
    tile_height: int
    downsampling_factor: int | float
    n_tiles: int
    n_tx: int
    n_ty: int


def build_pims_tier(row: Any) -> PimsTier:
    """Return the model of a mirror."""
    self = new(PimsTier)
    self.zoom = row.zoom
    self.level = row.level
    self.width = row.width
    self.height = row.height
    self.tile_width = row.tile_width
    self.tile_height = row.tile_height
    self.downsampling_factor = row.downsampling_factor
    self.n_tiles = row.n_tiles
    self.n_tx = row.n_tx
    self.n_ty = row.n_ty
    self.additional_properties = {}
    return self


def reflect_pims_tier(model: Any) -> PimsTierMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if (
        model.additional_properties
        or not are_plain(
            (
                model.zoom,
                model.level,
                model.width,
                model.height,
                model.tile_width,
                model.tile_height,
                model.n_tiles,
                model.n_tx,
                model.n_ty,
            )
        )
        or not are_numbers((model.downsampling_factor,))
    ):
        raise RefusedError
    return PimsTierMirror(
        model.zoom,
        model.level,
        model.width,
        model.height,
        model.tile_width,
        model.tile_height,
        model.downsampling_factor,
        model.n_tiles,
        model.n_tx,
        model.n_ty,
    )


QUICK = Quick(PimsTierMirror, build_pims_tier, reflect_pims_tier)
