"""TileRefusal. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ABSENT, UNSET, record, required, text

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


@define(kw_only=True)
class TileRefusal:
    """What the web framework of the image server says to a tile below zoom 0.

    Attributes:
        detail: Words for the HTTP status.
    """

    detail: str
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
            detail=value if type(value := take("detail", UNSET)) is str else required(value, "detail", text),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.detail) is not ABSENT:
            data["detail"] = value
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[TileRefusal]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.tile_refusal import QUICK

        return QUICK
