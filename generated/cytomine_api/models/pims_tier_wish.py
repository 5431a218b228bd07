"""PimsTierWish. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ABSENT, UNSET, Unset, integer, nullable, number, optional, record

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


@define(kw_only=True)
class PimsTierWish:
    """How large a picture is, also by a tier of the pyramid.

    Attributes:
        height: Rows of the picture above 1, or its size as a part of the full one up to 1; wins over
            width and length.
        width: Columns of the picture above 1, or its size as a part of the full one up to 1; wins over
            length.
        length: Longest side of the picture in pixels above 1, or its size as a part of the full one up
            to 1.
        zoom: Size of this tier, 0 the smallest; wins over height, width and length.
        level: Size of this tier, 0 the full resolution; wins over zoom.
    """

    height: float | None | Unset = UNSET
    width: float | None | Unset = UNSET
    length: float | None | Unset = UNSET
    zoom: int | None | Unset = UNSET
    level: int | None | Unset = UNSET
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
            height=value
            if type(value := take("height", UNSET)) is float or type(value) is int or value is None
            else optional(value, "height", lambda value: nullable(value, number)),
            width=value
            if type(value := take("width", UNSET)) is float or type(value) is int or value is None
            else optional(value, "width", lambda value: nullable(value, number)),
            length=value
            if type(value := take("length", UNSET)) is float or type(value) is int or value is None
            else optional(value, "length", lambda value: nullable(value, number)),
            zoom=value
            if type(value := take("zoom", UNSET)) is int or value is None
            else optional(value, "zoom", lambda value: nullable(value, integer)),
            level=value
            if type(value := take("level", UNSET)) is int or value is None
            else optional(value, "level", lambda value: nullable(value, integer)),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.height) is not ABSENT:
            data["height"] = value
        if (value := self.width) is not ABSENT:
            data["width"] = value
        if (value := self.length) is not ABSENT:
            data["length"] = value
        if (value := self.zoom) is not ABSENT:
            data["zoom"] = value
        if (value := self.level) is not ABSENT:
            data["level"] = value
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[PimsTierWish]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.pims_tier_wish import QUICK

        return QUICK
