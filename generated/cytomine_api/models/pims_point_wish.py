"""PimsPointWish. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ABSENT, UNSET, Unset, integer, nullable, optional, record, text

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


@define(kw_only=True)
class PimsPointWish:
    """How points are marked.

    Attributes:
        point_envelope_length: Side of the box around a point, in pixels of the full image; 100 by
            default.
        point_cross: Mark of a point; CROSS by default.
    """

    point_envelope_length: int | None | Unset = UNSET
    point_cross: str | None | Unset = UNSET
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
            point_envelope_length=value
            if type(value := take("point_envelope_length", UNSET)) is int or value is None
            else optional(value, "point_envelope_length", lambda value: nullable(value, integer)),
            point_cross=value
            if type(value := take("point_cross", UNSET)) is str or value is None
            else optional(value, "point_cross", lambda value: nullable(value, text)),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.point_envelope_length) is not ABSENT:
            data["point_envelope_length"] = value
        if (value := self.point_cross) is not ABSENT:
            data["point_cross"] = value
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[PimsPointWish]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.pims_point_wish import QUICK

        return QUICK
