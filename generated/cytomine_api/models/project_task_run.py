"""ProjectTaskRun. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import integer, record, required, text


@define(kw_only=True)
class ProjectTaskRun:
    """A run as the project remembers it; its state is with the app engine.

    Attributes:
        project: Id of the project it belongs to.
        user: Who started it.
        image: Id of the image instance it is about.
        task_run_id: Identifier of the run in the app engine.
    """

    project: int
    user: int
    image: int
    task_run_id: str
    additional_properties: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Return the object a JSON value says; fields the document does not name are kept.

        Raises:
            ShapeError: A value has another shape; its pointer says where.
        """
        rest = record(data)
        return cls(
            project=required(rest, "project", integer),
            user=required(rest, "user", integer),
            image=required(rest, "image", integer),
            task_run_id=required(rest, "taskRunId", text),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        data["project"] = self.project
        data["user"] = self.user
        data["image"] = self.image
        data["taskRunId"] = self.task_run_id
        data.update(self.additional_properties)
        return data
