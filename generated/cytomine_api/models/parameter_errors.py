"""ParameterErrors. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ABSENT, UNSET, encode, items, record, required

from cytomine_api.models.parameter_error import ParameterError

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


@define(kw_only=True)
class ParameterErrors:
    """Parameters the image server could not read.

    Attributes:
        detail: One for each parameter.
    """

    detail: list[ParameterError]
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
            detail=required(
                take("detail", UNSET), "detail", lambda value: items(value, ParameterError.from_dict)
            ),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.detail) is not ABSENT:
            data["detail"] = encode(value)
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[ParameterErrors]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.parameter_errors import QUICK

        return QUICK
