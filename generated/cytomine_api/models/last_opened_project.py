"""LastOpenedProject. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import boolean, integer, record, required


@define(kw_only=True)
class LastOpenedProject:
    """When a project was opened last.

    Attributes:
        id: Id of the project.
        date: Time of opening, or of creation where it was never opened; milliseconds since 1970 (UTC)
            as a number.
        opened: Whether the caller ever opened it; false where it only fills the list.
    """

    id: int
    date: int
    opened: bool
    additional_properties: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Return the object a JSON value says; fields the document does not name are kept.

        Raises:
            ShapeError: A value has another shape; its pointer says where.
        """
        rest = record(data)
        return cls(
            id=required(rest, "id", integer),
            date=required(rest, "date", integer),
            opened=required(rest, "opened", boolean),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        data["id"] = self.id
        data["date"] = self.date
        data["opened"] = self.opened
        data.update(self.additional_properties)
        return data
