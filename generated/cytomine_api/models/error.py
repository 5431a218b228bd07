"""Error. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import (
    ABSENT,
    UNSET,
    Unset,
    boolean,
    encode,
    one_of,
    optional,
    record,
    required,
    text,
)

from cytomine_api.models.error_message import ErrorMessage
from cytomine_api.models.error_values import ErrorValues

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


@define(kw_only=True)
class Error:
    """A refusal. Creates, updates and deletes answer `success`, `errors` as a text and `errorValues`;
    other routes answer `errors` as an object, with or without `errorValues`.

    Attributes:
        errors: What was wrong; texts are for people and may name classes and tables of the server.
        success: Only there, and then false, in refusals of changes.
        error_values: Figures that belong to the refusal; nearly always empty.
    """

    errors: str | ErrorMessage
    success: bool | Unset = UNSET
    error_values: ErrorValues | Unset = UNSET
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
            errors=required(
                take("errors", UNSET),
                "errors",
                lambda value: one_of(
                    value,
                    (
                        text,
                        ErrorMessage.from_dict,
                    ),
                ),
            ),
            success=value
            if type(value := take("success", UNSET)) is bool
            else optional(value, "success", boolean),
            error_values=optional(take("errorValues", UNSET), "errorValues", ErrorValues.from_dict),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.errors) is not ABSENT:
            data["errors"] = encode(value)
        if (value := self.success) is not ABSENT:
            data["success"] = value
        if (value := self.error_values) is not ABSENT:
            data["errorValues"] = encode(value)
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[Error]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.error import QUICK

        return QUICK
