"""PimsSizeWish. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import UNSET, Unset, nullable, number, optional, record


@define(kw_only=True)
class PimsSizeWish:
    """How large a picture is.

    Attributes:
        height: Rows of the picture above 1, or its size as a part of the full one up to 1; wins over
            width and length.
        width: Columns of the picture above 1, or its size as a part of the full one up to 1; wins over
            length.
        length: Longest side of the picture in pixels above 1, or its size as a part of the full one up
            to 1.
    """

    height: float | None | Unset = UNSET
    width: float | None | Unset = UNSET
    length: float | None | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Return the object a JSON value says; fields the document does not name are kept.

        Raises:
            ShapeError: A value has another shape; its pointer says where.
        """
        rest = record(data)
        return cls(
            height=optional(rest, "height", lambda value: nullable(value, number)),
            width=optional(rest, "width", lambda value: nullable(value, number)),
            length=optional(rest, "length", lambda value: nullable(value, number)),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        if self.height is not UNSET:
            data["height"] = self.height
        if self.width is not UNSET:
            data["width"] = self.width
        if self.length is not UNSET:
            data["length"] = self.length
        data.update(self.additional_properties)
        return data
