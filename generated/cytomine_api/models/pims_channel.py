"""PimsChannel. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import integer, nullable, number, record, required, text


@define(kw_only=True)
class PimsChannel:
    """A channel, or a sample of one.

    Attributes:
        index: Its number, samples counted one by one, from 0.
        suggested_name: What to call it.
        emission_wavelength: Light that is seen, in nanometres.
        excitation_wavelength: Light that is shone on, in nanometres.
        color: HTML colour in which to show it.
    """

    index: int
    suggested_name: str | None
    emission_wavelength: float | None
    excitation_wavelength: float | None
    color: str | None
    additional_properties: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Return the object a JSON value says; fields the document does not name are kept.

        Raises:
            ShapeError: A value has another shape; its pointer says where.
        """
        rest = record(data)
        return cls(
            index=required(rest, "index", integer),
            suggested_name=required(rest, "suggested_name", lambda value: nullable(value, text)),
            emission_wavelength=required(rest, "emission_wavelength", lambda value: nullable(value, number)),
            excitation_wavelength=required(
                rest, "excitation_wavelength", lambda value: nullable(value, number)
            ),
            color=required(rest, "color", lambda value: nullable(value, text)),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        data["index"] = self.index
        data["suggested_name"] = self.suggested_name
        data["emission_wavelength"] = self.emission_wavelength
        data["excitation_wavelength"] = self.excitation_wavelength
        data["color"] = self.color
        data.update(self.additional_properties)
        return data
