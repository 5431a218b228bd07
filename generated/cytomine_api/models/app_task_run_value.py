"""AppTaskRunValue. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ABSENT, UNSET, Unset, anything, optional, record, text


@define(kw_only=True)
class AppTaskRunValue:
    """The value of an input or output. The form is that of the app engine, so any key may be missing and
    others may come; the newest one spells the keys taskRunId and parameterName.

    Attributes:
        task_run_id: Which run it belongs to.
        param_name: Which input or output, by its name in the descriptor.
        type: Kind of value.
        value: Any JSON, because the server passes on what others wrote.
    """

    task_run_id: str | Unset = UNSET
    param_name: str | Unset = UNSET
    type: str | Unset = UNSET
    value: Any | Unset = UNSET
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
            task_run_id=value
            if type(value := take("task_run_id", UNSET)) is str
            else optional(value, "task_run_id", text),
            param_name=value
            if type(value := take("param_name", UNSET)) is str
            else optional(value, "param_name", text),
            type=value if type(value := take("type", UNSET)) is str else optional(value, "type", text),
            value=optional(take("value", UNSET), "value", anything),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.task_run_id) is not ABSENT:
            data["task_run_id"] = value
        if (value := self.param_name) is not ABSENT:
            data["param_name"] = value
        if (value := self.type) is not ABSENT:
            data["type"] = value
        if (value := self.value) is not ABSENT:
            data["value"] = value
        data.update(self.additional_properties)
        return data
