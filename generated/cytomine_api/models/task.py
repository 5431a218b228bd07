"""Task. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import boolean, integer, items, nullable, record, required, text


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
        return cls(
            id=required(rest, "id", integer),
            progress=required(rest, "progress", integer),
            project=required(rest, "project", lambda value: nullable(value, integer)),
            user=required(rest, "user", integer),
            print_in_activity=required(rest, "printInActivity", boolean),
            comments=required(rest, "comments", lambda value: items(value, text)),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        data["id"] = self.id
        data["progress"] = self.progress
        data["project"] = self.project
        data["user"] = self.user
        data["printInActivity"] = self.print_in_activity
        data["comments"] = self.comments
        data.update(self.additional_properties)
        return data
