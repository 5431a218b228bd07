"""TaskCreate. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ABSENT, UNSET, Unset, boolean, integer, nullable, optional, record

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


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
        take = rest.pop
        return cls(
            project=value
            if type(value := take("project", UNSET)) is int or value is None
            else optional(value, "project", lambda value: nullable(value, integer)),
            print_in_activity=value
            if type(value := take("printInActivity", UNSET)) is bool
            else optional(value, "printInActivity", boolean),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.project) is not ABSENT:
            data["project"] = value
        if (value := self.print_in_activity) is not ABSENT:
            data["printInActivity"] = value
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[TaskCreate]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.task_create import QUICK

        return QUICK
