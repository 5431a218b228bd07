"""PimsTier. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ABSENT, UNSET, integer, number, record, required

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


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
        take = rest.pop
        return cls(
            zoom=value if type(value := take("zoom", UNSET)) is int else required(value, "zoom", integer),
            level=value if type(value := take("level", UNSET)) is int else required(value, "level", integer),
            width=value if type(value := take("width", UNSET)) is int else required(value, "width", integer),
            height=value
            if type(value := take("height", UNSET)) is int
            else required(value, "height", integer),
            tile_width=value
            if type(value := take("tile_width", UNSET)) is int
            else required(value, "tile_width", integer),
            tile_height=value
            if type(value := take("tile_height", UNSET)) is int
            else required(value, "tile_height", integer),
            downsampling_factor=value
            if type(value := take("downsampling_factor", UNSET)) is float or type(value) is int
            else required(value, "downsampling_factor", number),
            n_tiles=value
            if type(value := take("n_tiles", UNSET)) is int
            else required(value, "n_tiles", integer),
            n_tx=value if type(value := take("n_tx", UNSET)) is int else required(value, "n_tx", integer),
            n_ty=value if type(value := take("n_ty", UNSET)) is int else required(value, "n_ty", integer),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.zoom) is not ABSENT:
            data["zoom"] = value
        if (value := self.level) is not ABSENT:
            data["level"] = value
        if (value := self.width) is not ABSENT:
            data["width"] = value
        if (value := self.height) is not ABSENT:
            data["height"] = value
        if (value := self.tile_width) is not ABSENT:
            data["tile_width"] = value
        if (value := self.tile_height) is not ABSENT:
            data["tile_height"] = value
        if (value := self.downsampling_factor) is not ABSENT:
            data["downsampling_factor"] = value
        if (value := self.n_tiles) is not ABSENT:
            data["n_tiles"] = value
        if (value := self.n_tx) is not ABSENT:
            data["n_tx"] = value
        if (value := self.n_ty) is not ABSENT:
            data["n_ty"] = value
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[PimsTier]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.pims_tier import QUICK

        return QUICK
