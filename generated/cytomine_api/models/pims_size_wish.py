"""PimsSizeWish. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ABSENT, UNSET, Unset, nullable, number, optional, record

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


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
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[PimsSizeWish]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.pims_size_wish import QUICK

        return QUICK
