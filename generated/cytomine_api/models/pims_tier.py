"""PimsTier. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import integer, number, record, required


@define(kw_only=True)
class PimsTier:
    """An image in one resolution, cut into tiles.

    Attributes:
        zoom: Number of the tier, 0 the smallest.
        level: Number of the tier, 0 the full resolution.
        width: Columns of the tier, in pixels.
        height: Rows of the tier, in pixels.
        tile_width: Columns of a tile, in pixels; fewer at the right border.
        tile_height: Rows of a tile, in pixels; fewer at the lower border.
        downsampling_factor: Pixels of the full resolution along a side of one of this tier.
        n_tiles: Tiles of the tier.
        n_tx: Columns of tiles.
        n_ty: Rows of tiles.
    """

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
    additional_properties: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Return the object a JSON value says; fields the document does not name are kept.

        Raises:
            ShapeError: A value has another shape; its pointer says where.
        """
        rest = record(data)
        return cls(
            zoom=required(rest, "zoom", integer),
            level=required(rest, "level", integer),
            width=required(rest, "width", integer),
            height=required(rest, "height", integer),
            tile_width=required(rest, "tile_width", integer),
            tile_height=required(rest, "tile_height", integer),
            downsampling_factor=required(rest, "downsampling_factor", number),
            n_tiles=required(rest, "n_tiles", integer),
            n_tx=required(rest, "n_tx", integer),
            n_ty=required(rest, "n_ty", integer),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        data["zoom"] = self.zoom
        data["level"] = self.level
        data["width"] = self.width
        data["height"] = self.height
        data["tile_width"] = self.tile_width
        data["tile_height"] = self.tile_height
        data["downsampling_factor"] = self.downsampling_factor
        data["n_tiles"] = self.n_tiles
        data["n_tx"] = self.n_tx
        data["n_ty"] = self.n_ty
        data.update(self.additional_properties)
        return data
