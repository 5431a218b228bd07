"""PimsTier as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class PimsTier:
    """Names and types of PimsTier on the wire; nothing else."""

    zoom: int
    level: int
    width: int
    height: int
    tile_width: int
    tile_height: int
    downsampling_factor: float
    n_tiles: int
    n_tx: int
    n_ty: int
