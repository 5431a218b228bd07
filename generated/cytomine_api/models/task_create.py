"""TaskCreate. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import UNSET, Unset, boolean, integer, nullable, optional, record


@define(kw_only=True)
class TaskCreate:
    """A task to be made; an empty object will do.

    Attributes:
        project: Id of what it belongs to.
        print_in_activity: Keep the comments in the activity of the project.
    """

    project: int | None | Unset = UNSET
    print_in_activity: bool | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Return the object a JSON value says; fields the document does not name are kept.

        Raises:
            ShapeError: A value has another shape; its pointer says where.
        """
        rest = record(data)
        return cls(
            project=optional(rest, "project", lambda value: nullable(value, integer)),
            print_in_activity=optional(rest, "printInActivity", boolean),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        if self.project is not UNSET:
            data["project"] = self.project
        if self.print_in_activity is not UNSET:
            data["printInActivity"] = self.print_in_activity
        data.update(self.additional_properties)
        return data
