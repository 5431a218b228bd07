"""AppInputProvision. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import UNSET, Unset, anything, encode, optional, record, required, text

from cytomine_api.models.app_input_type import AppInputType


@define(kw_only=True)
class AppInputProvision:
    """An input to be set.

    Attributes:
        type: Kind of an input; read by the server to know what a value means, and not passed on.
        value: Any JSON, because the server passes on what others wrote.
        param_name: Which input; where several are set at once only, since else the path says it.
    """

    type: AppInputType
    value: Any
    param_name: str | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Return the object a JSON value says; fields the document does not name are kept.

        Raises:
            ShapeError: A value has another shape; its pointer says where.
        """
        rest = record(data)
        return cls(
            type=required(rest, "type", AppInputType.from_dict),
            value=required(rest, "value", anything),
            param_name=optional(rest, "param_name", text),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        data["type"] = encode(self.type)
        data["value"] = self.value
        if self.param_name is not UNSET:
            data["param_name"] = self.param_name
        data.update(self.additional_properties)
        return data
