"""PimsObjective. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import nullable, number, record, required


@define(kw_only=True)
class PimsObjective:
    """The lens an image was taken with.

    Attributes:
        nominal_magnification: Magnification written on the lens.
        calibrated_magnification: Magnification as it was measured.
    """

    nominal_magnification: float | None
    calibrated_magnification: float | None
    additional_properties: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Return the object a JSON value says; fields the document does not name are kept.

        Raises:
            ShapeError: A value has another shape; its pointer says where.
        """
        rest = record(data)
        return cls(
            nominal_magnification=required(
                rest, "nominal_magnification", lambda value: nullable(value, number)
            ),
            calibrated_magnification=required(
                rest, "calibrated_magnification", lambda value: nullable(value, number)
            ),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        data["nominal_magnification"] = self.nominal_magnification
        data["calibrated_magnification"] = self.calibrated_magnification
        data.update(self.additional_properties)
        return data
