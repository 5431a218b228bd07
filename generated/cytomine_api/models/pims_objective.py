"""PimsObjective. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ABSENT, UNSET, nullable, number, record, required

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


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
        take = rest.pop
        return cls(
            nominal_magnification=value
            if type(value := take("nominal_magnification", UNSET)) is float
            or type(value) is int
            or value is None
            else required(value, "nominal_magnification", lambda value: nullable(value, number)),
            calibrated_magnification=value
            if type(value := take("calibrated_magnification", UNSET)) is float
            or type(value) is int
            or value is None
            else required(value, "calibrated_magnification", lambda value: nullable(value, number)),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.nominal_magnification) is not ABSENT:
            data["nominal_magnification"] = value
        if (value := self.calibrated_magnification) is not ABSENT:
            data["calibrated_magnification"] = value
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[PimsObjective]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.pims_objective import QUICK

        return QUICK
