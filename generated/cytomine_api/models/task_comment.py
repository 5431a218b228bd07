"""TaskComment. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ABSENT, UNSET, integer, null, record, required, text

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


@define(kw_only=True)
class TaskComment:
    """A sentence of a task about its progress.

    Attributes:
        task_ident: Never told, so the task cannot be found from here.
        comment: Per cent done and what was done, `<progress>%:<text>`.
        timestamp: When it was said; milliseconds since 1970 (UTC), as a number.
    """

    task_ident: None
    comment: str
    timestamp: int
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
            task_ident=value
            if (value := take("taskIdent", UNSET)) is None
            else required(value, "taskIdent", null),
            comment=value
            if type(value := take("comment", UNSET)) is str
            else required(value, "comment", text),
            timestamp=value
            if type(value := take("timestamp", UNSET)) is int
            else required(value, "timestamp", integer),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.task_ident) is not ABSENT:
            data["taskIdent"] = value
        if (value := self.comment) is not ABSENT:
            data["comment"] = value
        if (value := self.timestamp) is not ABSENT:
            data["timestamp"] = value
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[TaskComment]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.task_comment import QUICK

        return QUICK
