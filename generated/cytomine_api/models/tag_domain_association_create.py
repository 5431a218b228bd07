"""TagDomainAssociationCreate. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import integer, record, required, text


@define(kw_only=True)
class TagDomainAssociationCreate:
    """A tag to be put on an object that does not carry it yet.

    Attributes:
        domain_class_name: Full name of the class in the server; routes that attach tags, properties and
            the like ask for it.
        domain_ident: Id of the object it belongs to; of a property, -1 once an update left it out.
        tag: Id of the label to put on it.
    """

    domain_class_name: str
    domain_ident: int
    tag: int
    additional_properties: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Return the object a JSON value says; fields the document does not name are kept.

        Raises:
            ShapeError: A value has another shape; its pointer says where.
        """
        rest = record(data)
        return cls(
            domain_class_name=required(rest, "domainClassName", text),
            domain_ident=required(rest, "domainIdent", integer),
            tag=required(rest, "tag", integer),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        data["domainClassName"] = self.domain_class_name
        data["domainIdent"] = self.domain_ident
        data["tag"] = self.tag
        data.update(self.additional_properties)
        return data
