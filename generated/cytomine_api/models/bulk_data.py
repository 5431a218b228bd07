"""BulkData. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import UNSET, Unset, boolean, encode, items, optional, record, required, text

from cytomine_api.models.bulk_error import BulkError


@define(kw_only=True)
class BulkData:
    """What became of the entries of an array.

    Attributes:
        message: `<class>s 1,2 added` with the new ids in the order of the entries, `Only part of the
            entries (<class>s 1,2` (the bracket stays open), or `No entry saved`. Ids stand nowhere
            else.
        success: Only there when an entry failed.
        errors: The entries that were refused; those that failed unexpectedly are missing here.
    """

    message: str
    success: bool | Unset = UNSET
    errors: list[BulkError] | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Return the object a JSON value says; fields the document does not name are kept.

        Raises:
            ShapeError: A value has another shape; its pointer says where.
        """
        rest = record(data)
        return cls(
            message=required(rest, "message", text),
            success=optional(rest, "success", boolean),
            errors=optional(rest, "errors", lambda value: items(value, BulkError.from_dict)),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        data["message"] = self.message
        if self.success is not UNSET:
            data["success"] = self.success
        if self.errors is not UNSET:
            data["errors"] = encode(self.errors)
        data.update(self.additional_properties)
        return data
