"""RelationTerm. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ABSENT, UNSET, integer, nullable, record, required, text

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


@define(kw_only=True)
class RelationTerm:
    """A tie between two terms, nearly always from parent to child. It is made and removed, never changed,
    and its own id serves for nothing.

    Attributes:
        class_: Full name of the class in the server; routes that attach tags, properties and the like
            ask for it.
        id: Identifier over all classes of the server.
        created: When the object was made: milliseconds since 1970 (UTC) as text. An update may write
            any time, and none.
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
        take = rest.pop
        return cls(
            class_=value if type(value := take("class", UNSET)) is str else required(value, "class", text),
            id=value if type(value := take("id", UNSET)) is int else required(value, "id", integer),
            created=value
            if type(value := take("created", UNSET)) is str or value is None
            else required(value, "created", lambda value: nullable(value, text)),
            updated=value
            if type(value := take("updated", UNSET)) is str or value is None
            else required(value, "updated", lambda value: nullable(value, text)),
            relation=value
            if type(value := take("relation", UNSET)) is int
            else required(value, "relation", integer),
            term1=value if type(value := take("term1", UNSET)) is int else required(value, "term1", integer),
            term2=value if type(value := take("term2", UNSET)) is int else required(value, "term2", integer),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.class_) is not ABSENT:
            data["class"] = value
        if (value := self.id) is not ABSENT:
            data["id"] = value
        if (value := self.created) is not ABSENT:
            data["created"] = value
        if (value := self.updated) is not ABSENT:
            data["updated"] = value
        if (value := self.relation) is not ABSENT:
            data["relation"] = value
        if (value := self.term1) is not ABSENT:
            data["term1"] = value
        if (value := self.term2) is not ABSENT:
            data["term2"] = value
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[RelationTerm]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.relation_term import QUICK

        return QUICK
