"""Task. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ABSENT, UNSET, boolean, integer, items, nullable, record, required, text

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


@define(kw_only=True)
class Task:
    """How far a long request has come. It has no class and no times.

    Attributes:
        id: Identifier over all classes of the server.
        progress: Per cent done; 0 until a request takes the task.
        project: Id of what it was made for; null when none was given or it could not be read.
        user: Whose task it is.
        print_in_activity: Always false here, whatever was asked for.
        comments: The last five, newest first.
    """

    id: int
    progress: int
    project: int | None
    user: int
    print_in_activity: bool
    comments: list[str]
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
            progress=value
            if type(value := take("progress", UNSET)) is int
            else required(value, "progress", integer),
            project=value
            if type(value := take("project", UNSET)) is int or value is None
            else required(value, "project", lambda value: nullable(value, integer)),
            user=value if type(value := take("user", UNSET)) is int else required(value, "user", integer),
            print_in_activity=value
            if type(value := take("printInActivity", UNSET)) is bool
            else required(value, "printInActivity", boolean),
            comments=required(take("comments", UNSET), "comments", lambda value: items(value, text)),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.id) is not ABSENT:
            data["id"] = value
        if (value := self.progress) is not ABSENT:
            data["progress"] = value
        if (value := self.project) is not ABSENT:
            data["project"] = value
        if (value := self.user) is not ABSENT:
            data["user"] = value
        if (value := self.print_in_activity) is not ABSENT:
            data["printInActivity"] = value
        if (value := self.comments) is not ABSENT:
            data["comments"] = value
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[Task]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.task import QUICK

        return QUICK
