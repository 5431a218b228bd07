"""PropertyCreateForObject. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ABSENT, UNSET, boolean, integer, number, one_of, record, required, text

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


@define(kw_only=True)
class PropertyCreateForObject:
    """A property to be made on the object it names.

    Attributes:
        key: Not empty; without a slash where it shall be found by its key.
        value: Of any length, not empty and not the word `null`; numbers and booleans are kept as texts.
        domain_class_name: Full name of the class in the server; routes that attach tags, properties and
            the like ask for it.
        domain_ident: Id of the object it belongs to; of a property, -1 once an update left it out.
    """

    key: str
    value: str | float | bool
    domain_class_name: str
    domain_ident: int
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
            key=value if type(value := take("key", UNSET)) is str else required(value, "key", text),
            value=required(
                take("value", UNSET),
                "value",
                lambda value: one_of(
                    value,
                    (
                        text,
                        number,
                        boolean,
                    ),
                ),
            ),
            domain_class_name=value
            if type(value := take("domainClassName", UNSET)) is str
            else required(value, "domainClassName", text),
            domain_ident=value
            if type(value := take("domainIdent", UNSET)) is int
            else required(value, "domainIdent", integer),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.key) is not ABSENT:
            data["key"] = value
        if (value := self.value) is not ABSENT:
            data["value"] = value
        if (value := self.domain_class_name) is not ABSENT:
            data["domainClassName"] = value
        if (value := self.domain_ident) is not ABSENT:
            data["domainIdent"] = value
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[PropertyCreateForObject]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.property_create_for_object import QUICK

        return QUICK
