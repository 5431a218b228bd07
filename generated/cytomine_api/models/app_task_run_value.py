"""AppTaskRunValue. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import UNSET, Unset, anything, optional, record, text


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
        return cls(
            task_run_id=optional(rest, "task_run_id", text),
            param_name=optional(rest, "param_name", text),
            type=optional(rest, "type", text),
            value=optional(rest, "value", anything),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        if self.task_run_id is not UNSET:
            data["task_run_id"] = self.task_run_id
        if self.param_name is not UNSET:
            data["param_name"] = self.param_name
        if self.type is not UNSET:
            data["type"] = self.type
        if self.value is not UNSET:
            data["value"] = self.value
        data.update(self.additional_properties)
        return data
