"""BulkReply. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ABSENT, UNSET, encode, integer, record, required

from cytomine_api.models.bulk_data import BulkData

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


@define(kw_only=True)
class BulkReply:
    """Answer to a create whose body is an array. An entry refused before it is written (no right on the
    container, no such container) is listed under `errors` and the others are saved; an entry refused by
    the write itself (no name, a taken name, a wrong reference) makes the whole call a 500, and nothing
    is saved.

    Attributes:
        data: What became of the entries of an array.
        status: The real status: 200 when all entries were saved, 206 for a part, 400 for none. A
            failure whose `errors` are empty tells nothing: read back what was saved.
    """

    data: BulkData
    status: int
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
            data=required(take("data", UNSET), "data", BulkData.from_dict),
            status=value
            if type(value := take("status", UNSET)) is int
            else required(value, "status", integer),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.data) is not ABSENT:
            data["data"] = encode(value)
        if (value := self.status) is not ABSENT:
            data["status"] = value
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[BulkReply]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.bulk_reply import QUICK

        return QUICK
