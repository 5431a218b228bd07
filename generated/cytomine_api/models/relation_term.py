"""RelationTerm. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import integer, nullable, record, required, text


@define(kw_only=True)
class RelationTerm:
    """A tie between two terms, nearly always from parent to child. It is made and removed, never changed,
    and its own id serves for nothing.

    Attributes:
        class_: Full name of the class in the server; routes that attach tags, properties and the like
            ask for it.
        id: Identifier over all classes of the server.
        created: When the object was made: milliseconds since 1970 (UTC) as text. Null once an update
            left it out of its body.
        updated: When the object was last saved, also by its creation; milliseconds since 1970 (UTC) as
            text.
        relation: Id of the kind; that of parent is the only one in use.
        term1: Id of the parent.
        term2: Id of the child.
    """

    class_: str
    id: int
    created: str | None
    updated: str | None
    relation: int
    term1: int
    term2: int
    additional_properties: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Return the object a JSON value says; fields the document does not name are kept.

        Raises:
            ShapeError: A value has another shape; its pointer says where.
        """
        rest = record(data)
        return cls(
            class_=required(rest, "class", text),
            id=required(rest, "id", integer),
            created=required(rest, "created", lambda value: nullable(value, text)),
            updated=required(rest, "updated", lambda value: nullable(value, text)),
            relation=required(rest, "relation", integer),
            term1=required(rest, "term1", integer),
            term2=required(rest, "term2", integer),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        data["class"] = self.class_
        data["id"] = self.id
        data["created"] = self.created
        data["updated"] = self.updated
        data["relation"] = self.relation
        data["term1"] = self.term1
        data["term2"] = self.term2
        data.update(self.additional_properties)
        return data
