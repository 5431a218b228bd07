"""LastOpenedProject. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ABSENT, UNSET, boolean, integer, record, required

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


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
        take = rest.pop
        return cls(
            id=value if type(value := take("id", UNSET)) is int else required(value, "id", integer),
            date=value if type(value := take("date", UNSET)) is int else required(value, "date", integer),
            opened=value
            if type(value := take("opened", UNSET)) is bool
            else required(value, "opened", boolean),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.id) is not ABSENT:
            data["id"] = value
        if (value := self.date) is not ABSENT:
            data["date"] = value
        if (value := self.opened) is not ABSENT:
            data["opened"] = value
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[LastOpenedProject]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.last_opened_project import QUICK

        return QUICK
