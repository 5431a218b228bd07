"""TagDomainAssociation. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import integer, nullable, record, required, text


@define(kw_only=True)
class TagDomainAssociation:
    """That an object carries a tag; it cannot be changed, only made and deleted.

    Attributes:
        class_: Full name of the class in the server; routes that attach tags, properties and the like
            ask for it.
        id: Identifier over all classes of the server.
        created: When the object was made: milliseconds since 1970 (UTC) as text. Null once an update
            left it out of its body.
        updated: When the object was last saved, also by its creation; milliseconds since 1970 (UTC) as
            text.
        domain_class_name: Full name of the class in the server; routes that attach tags, properties and
            the like ask for it.
        domain_ident: Id of the object it belongs to; of a property, -1 once an update left it out.
        tag: Id of the label.
        tag_name: What the label says now.
    """

    class_: str
    id: int
    created: str | None
    updated: str | None
    domain_class_name: str
    domain_ident: int
    tag: int
    tag_name: str
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
            domain_class_name=required(rest, "domainClassName", text),
            domain_ident=required(rest, "domainIdent", integer),
            tag=required(rest, "tag", integer),
            tag_name=required(rest, "tagName", text),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        data["class"] = self.class_
        data["id"] = self.id
        data["created"] = self.created
        data["updated"] = self.updated
        data["domainClassName"] = self.domain_class_name
        data["domainIdent"] = self.domain_ident
        data["tag"] = self.tag
        data["tagName"] = self.tag_name
        data.update(self.additional_properties)
        return data
