"""PimsChannel. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ABSENT, UNSET, integer, nullable, number, record, required, text

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


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
        take = rest.pop
        return cls(
            index=value if type(value := take("index", UNSET)) is int else required(value, "index", integer),
            suggested_name=value
            if type(value := take("suggested_name", UNSET)) is str or value is None
            else required(value, "suggested_name", lambda value: nullable(value, text)),
            emission_wavelength=value
            if type(value := take("emission_wavelength", UNSET)) is float
            or type(value) is int
            or value is None
            else required(value, "emission_wavelength", lambda value: nullable(value, number)),
            excitation_wavelength=value
            if type(value := take("excitation_wavelength", UNSET)) is float
            or type(value) is int
            or value is None
            else required(value, "excitation_wavelength", lambda value: nullable(value, number)),
            color=value
            if type(value := take("color", UNSET)) is str or value is None
            else required(value, "color", lambda value: nullable(value, text)),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.index) is not ABSENT:
            data["index"] = value
        if (value := self.suggested_name) is not ABSENT:
            data["suggested_name"] = value
        if (value := self.emission_wavelength) is not ABSENT:
            data["emission_wavelength"] = value
        if (value := self.excitation_wavelength) is not ABSENT:
            data["excitation_wavelength"] = value
        if (value := self.color) is not ABSENT:
            data["color"] = value
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[PimsChannel]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.pims_channel import QUICK

        return QUICK
