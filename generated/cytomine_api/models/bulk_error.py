"""BulkError. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import encode, record, required, text

from cytomine_api.models.sent_entry import SentEntry


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
        return cls(
            data=required(rest, "data", SentEntry.from_dict),
            message=required(rest, "message", text),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        data["data"] = encode(self.data)
        data["message"] = self.message
        data.update(self.additional_properties)
        return data
