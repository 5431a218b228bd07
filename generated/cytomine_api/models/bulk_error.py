"""BulkError. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ABSENT, UNSET, encode, record, required, text

from cytomine_api.models.sent_entry import SentEntry

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


@define(kw_only=True)
class BulkError:
    """An entry that was not saved.

    Attributes:
        data: The refused entry as it was sent, to be recognised; the server may add keys it looked for.
        message: Why it was refused.
    """

    data: SentEntry
    message: str
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
            data=required(take("data", UNSET), "data", SentEntry.from_dict),
            message=value
            if type(value := take("message", UNSET)) is str
            else required(value, "message", text),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.data) is not ABSENT:
            data["data"] = encode(value)
        if (value := self.message) is not ABSENT:
            data["message"] = value
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[BulkError]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.bulk_error import QUICK

        return QUICK
