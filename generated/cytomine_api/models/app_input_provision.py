"""AppInputProvision. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ABSENT, UNSET, Unset, anything, encode, optional, record, required, text

from cytomine_api.models.app_input_type import AppInputType

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


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
        take = rest.pop
        return cls(
            type=required(take("type", UNSET), "type", AppInputType.from_dict),
            value=required(take("value", UNSET), "value", anything),
            param_name=value
            if type(value := take("param_name", UNSET)) is str
            else optional(value, "param_name", text),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.type) is not ABSENT:
            data["type"] = encode(value)
        if (value := self.value) is not ABSENT:
            data["value"] = value
        if (value := self.param_name) is not ABSENT:
            data["param_name"] = value
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[AppInputProvision]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.app_input_provision import QUICK

        return QUICK
