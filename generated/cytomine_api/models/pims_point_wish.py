"""PimsPointWish. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import UNSET, Unset, integer, nullable, optional, record, text


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
        return cls(
            point_envelope_length=optional(
                rest, "point_envelope_length", lambda value: nullable(value, integer)
            ),
            point_cross=optional(rest, "point_cross", lambda value: nullable(value, text)),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        if self.point_envelope_length is not UNSET:
            data["point_envelope_length"] = self.point_envelope_length
        if self.point_cross is not UNSET:
            data["point_cross"] = self.point_cross
        data.update(self.additional_properties)
        return data
