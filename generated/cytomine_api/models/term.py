"""Term. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import integer, nullable, record, required, text


@define(kw_only=True)
class Term:
    """A word of an ontology.

    Attributes:
        class_: Full name of the class in the server; routes that attach tags, properties and the like
            ask for it.
        id: Identifier over all classes of the server.
        created: When the object was made: milliseconds since 1970 (UTC) as text. Null once an update
            left it out of its body.
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
        return cls(
            class_=required(rest, "class", text),
            id=required(rest, "id", integer),
            created=required(rest, "created", lambda value: nullable(value, text)),
            updated=required(rest, "updated", lambda value: nullable(value, text)),
            name=required(rest, "name", text),
            comment=required(rest, "comment", lambda value: nullable(value, text)),
            ontology=required(rest, "ontology", integer),
            color=required(rest, "color", text),
            parent=required(rest, "parent", lambda value: nullable(value, integer)),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        data["class"] = self.class_
        data["id"] = self.id
        data["created"] = self.created
        data["updated"] = self.updated
        data["name"] = self.name
        data["comment"] = self.comment
        data["ontology"] = self.ontology
        data["color"] = self.color
        data["parent"] = self.parent
        data.update(self.additional_properties)
        return data
