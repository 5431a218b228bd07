"""RetrievalIndexed. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ABSENT, UNSET, integer, items, record, required, text

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


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
        take = rest.pop
        return cls(
            ids=required(take("ids", UNSET), "ids", lambda value: items(value, integer)),
            storage=value
            if type(value := take("storage", UNSET)) is str
            else required(value, "storage", text),
            index=value if type(value := take("index", UNSET)) is str else required(value, "index", text),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.ids) is not ABSENT:
            data["ids"] = value
        if (value := self.storage) is not ABSENT:
            data["storage"] = value
        if (value := self.index) is not ABSENT:
            data["index"] = value
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[RetrievalIndexed]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.retrieval_indexed import QUICK

        return QUICK
