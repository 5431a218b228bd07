"""RelationTermCreate. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import UNSET, Unset, integer, nullable, optional, record, required


@define(kw_only=True)
class RelationTermCreate:
    """A tie to be made.

    Attributes:
        term1: Id of the parent.
        term2: Id of the child.
        relation: Id of the kind; parent when left out.
    """

    term1: int
    term2: int
    relation: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Return the object a JSON value says; fields the document does not name are kept.

        Raises:
            ShapeError: A value has another shape; its pointer says where.
        """
        rest = record(data)
        return cls(
            term1=required(rest, "term1", integer),
            term2=required(rest, "term2", integer),
            relation=optional(rest, "relation", lambda value: nullable(value, integer)),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        data["term1"] = self.term1
        data["term2"] = self.term2
        if self.relation is not UNSET:
            data["relation"] = self.relation
        data.update(self.additional_properties)
        return data
