"""TaskReply. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ABSENT, UNSET, encode, record, required

from cytomine_api.models.task import Task

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


@define(kw_only=True)
class TaskReply:
    """What the creation of a task answers; no command, so it cannot be undone.

    Attributes:
        task: How far a long request has come. It has no class and no times.
    """

    task: Task
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
            task=required(take("task", UNSET), "task", Task.from_dict),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.task) is not ABSENT:
            data["task"] = encode(value)
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[TaskReply]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.task_reply import QUICK

        return QUICK
