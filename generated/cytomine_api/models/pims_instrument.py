"""PimsInstrument. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ABSENT, UNSET, encode, record, required

from cytomine_api.models.pims_microscope import PimsMicroscope
from cytomine_api.models.pims_objective import PimsObjective

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


@define(kw_only=True)
class PimsInstrument:
    """What an image was taken with.

    Attributes:
        microscope: The device an image was taken with.
        objective: The lens an image was taken with.
    """

    microscope: PimsMicroscope
    objective: PimsObjective
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
            microscope=required(take("microscope", UNSET), "microscope", PimsMicroscope.from_dict),
            objective=required(take("objective", UNSET), "objective", PimsObjective.from_dict),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.microscope) is not ABSENT:
            data["microscope"] = encode(value)
        if (value := self.objective) is not ABSENT:
            data["objective"] = encode(value)
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[PimsInstrument]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.pims_instrument import QUICK

        return QUICK
