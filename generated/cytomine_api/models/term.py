"""Term. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ABSENT, UNSET, integer, nullable, record, required, text

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


@define(kw_only=True)
class Term:
    """A word of an ontology.

    Attributes:
        class_: Full name of the class in the server; routes that attach tags, properties and the like
            ask for it.
        id: Identifier over all classes of the server.
        created: When the object was made: milliseconds since 1970 (UTC) as text. An update may write
            any time, and none.
        updated: When the object was last saved, also by its creation; milliseconds since 1970 (UTC) as
            text.
        name: Unique within the ontology; case counts.
        comment: Free text to tell what is meant.
        ontology: Id of the set the term belongs to.
        color: HTML colour by convention, such as `#d00000` or `black`; not checked.
        parent: Id of the term above it, null at the top; changed through relations of terms only.
    """

    class_: str
    id: int
    created: str | None
    updated: str | None
    name: str
    comment: str | None
    ontology: int
    color: str
    parent: int | None
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
            name=value if type(value := take("name", UNSET)) is str else required(value, "name", text),
            comment=value
            if type(value := take("comment", UNSET)) is str or value is None
            else required(value, "comment", lambda value: nullable(value, text)),
            ontology=value
            if type(value := take("ontology", UNSET)) is int
            else required(value, "ontology", integer),
            color=value if type(value := take("color", UNSET)) is str else required(value, "color", text),
            parent=value
            if type(value := take("parent", UNSET)) is int or value is None
            else required(value, "parent", lambda value: nullable(value, integer)),
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
        if (value := self.name) is not ABSENT:
            data["name"] = value
        if (value := self.comment) is not ABSENT:
            data["comment"] = value
        if (value := self.ontology) is not ABSENT:
            data["ontology"] = value
        if (value := self.color) is not ABSENT:
            data["color"] = value
        if (value := self.parent) is not ABSENT:
            data["parent"] = value
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[Term]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.term import QUICK

        return QUICK
