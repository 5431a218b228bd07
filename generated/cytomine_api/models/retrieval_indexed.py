"""RetrievalIndexed. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import integer, items, record, required, text


@define(kw_only=True)
class RetrievalIndexed:
    """What the similarity service says of a picture it took.

    Attributes:
        ids: Numbers the service gave the picture; they are its own, no ids of annotations.
        storage: Id of the project, as text; each project has one storage there.
        index: Part of the storage the picture went to, always `annotation`.
    """

    ids: list[int]
    storage: str
    index: str
    additional_properties: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Return the object a JSON value says; fields the document does not name are kept.

        Raises:
            ShapeError: A value has another shape; its pointer says where.
        """
        rest = record(data)
        return cls(
            ids=required(rest, "ids", lambda value: items(value, integer)),
            storage=required(rest, "storage", text),
            index=required(rest, "index", text),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        data["ids"] = self.ids
        data["storage"] = self.storage
        data["index"] = self.index
        data.update(self.additional_properties)
        return data
