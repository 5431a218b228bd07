"""BulkData. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ABSENT, UNSET, Unset, boolean, encode, items, optional, record, required, text

from cytomine_api.models.bulk_error import BulkError

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


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
        take = rest.pop
        return cls(
            message=value
            if type(value := take("message", UNSET)) is str
            else required(value, "message", text),
            success=value
            if type(value := take("success", UNSET)) is bool
            else optional(value, "success", boolean),
            errors=optional(take("errors", UNSET), "errors", lambda value: items(value, BulkError.from_dict)),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.message) is not ABSENT:
            data["message"] = value
        if (value := self.success) is not ABSENT:
            data["success"] = value
        if (value := self.errors) is not ABSENT:
            data["errors"] = encode(value)
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[BulkData]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.bulk_data import QUICK

        return QUICK
