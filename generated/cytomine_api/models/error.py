"""Error. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import UNSET, Unset, boolean, encode, one_of, optional, record, required, text

from cytomine_api.models.error_message import ErrorMessage
from cytomine_api.models.error_values import ErrorValues


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
        return cls(
            errors=required(
                rest,
                "errors",
                lambda value: one_of(
                    value,
                    (
                        text,
                        ErrorMessage.from_dict,
                    ),
                ),
            ),
            success=optional(rest, "success", boolean),
            error_values=optional(rest, "errorValues", ErrorValues.from_dict),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        data["errors"] = encode(self.errors)
        if self.success is not UNSET:
            data["success"] = self.success
        if self.error_values is not UNSET:
            data["errorValues"] = encode(self.error_values)
        data.update(self.additional_properties)
        return data
