"""DescriptionCreate. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ABSENT, UNSET, integer, record, required, text

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


@define(kw_only=True)
class DescriptionCreate:
    """A description to be made on an object that has none.

    Attributes:
        domain_class_name: Full name of the class in the server; routes that attach tags, properties and
            the like ask for it.
        domain_ident: Id of the object it belongs to; of a property, -1 once an update left it out.
        data: HTML; not empty.
    """

    domain_class_name: str
    domain_ident: int
    data: str
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
            domain_class_name=value
            if type(value := take("domainClassName", UNSET)) is str
            else required(value, "domainClassName", text),
            domain_ident=value
            if type(value := take("domainIdent", UNSET)) is int
            else required(value, "domainIdent", integer),
            data=value if type(value := take("data", UNSET)) is str else required(value, "data", text),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.domain_class_name) is not ABSENT:
            data["domainClassName"] = value
        if (value := self.domain_ident) is not ABSENT:
            data["domainIdent"] = value
        if (value := self.data) is not ABSENT:
            data["data"] = value
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[DescriptionCreate]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.description_create import QUICK

        return QUICK
