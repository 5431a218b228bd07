"""RelationTermCreate. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ABSENT, UNSET, Unset, integer, nullable, optional, record, required

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


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
        take = rest.pop
        return cls(
            term1=value if type(value := take("term1", UNSET)) is int else required(value, "term1", integer),
            term2=value if type(value := take("term2", UNSET)) is int else required(value, "term2", integer),
            relation=value
            if type(value := take("relation", UNSET)) is int or value is None
            else optional(value, "relation", lambda value: nullable(value, integer)),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.term1) is not ABSENT:
            data["term1"] = value
        if (value := self.term2) is not ABSENT:
            data["term2"] = value
        if (value := self.relation) is not ABSENT:
            data["relation"] = value
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[RelationTermCreate]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.relation_term_create import QUICK

        return QUICK
