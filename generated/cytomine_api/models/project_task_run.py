"""ProjectTaskRun. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ABSENT, UNSET, integer, record, required, text

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


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
        take = rest.pop
        return cls(
            project=value
            if type(value := take("project", UNSET)) is int
            else required(value, "project", integer),
            user=value if type(value := take("user", UNSET)) is int else required(value, "user", integer),
            image=value if type(value := take("image", UNSET)) is int else required(value, "image", integer),
            task_run_id=value
            if type(value := take("taskRunId", UNSET)) is str
            else required(value, "taskRunId", text),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.project) is not ABSENT:
            data["project"] = value
        if (value := self.user) is not ABSENT:
            data["user"] = value
        if (value := self.image) is not ABSENT:
            data["image"] = value
        if (value := self.task_run_id) is not ABSENT:
            data["taskRunId"] = value
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[ProjectTaskRun]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.project_task_run import QUICK

        return QUICK
