"""TaskComment. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import integer, null, record, required, text


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
        return cls(
            task_ident=required(rest, "taskIdent", null),
            comment=required(rest, "comment", text),
            timestamp=required(rest, "timestamp", integer),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        data["taskIdent"] = self.task_ident
        data["comment"] = self.comment
        data["timestamp"] = self.timestamp
        data.update(self.additional_properties)
        return data
