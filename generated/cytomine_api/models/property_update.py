"""PropertyUpdate. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import (
    UNSET,
    Unset,
    boolean,
    integer,
    nullable,
    number,
    one_of,
    optional,
    record,
    required,
    text,
)


@define(kw_only=True)
class PropertyUpdate:
    """A property as it shall be from now on.

    Attributes:
        key: Not empty; without a slash where it shall be found by its key.
        value: Of any length, not empty and not the word `null`; numbers and booleans are kept as texts.
        domain_class_name: Full name of the class in the server; routes that attach tags, properties and
            the like ask for it.
        domain_ident: Id of the object it belongs to; of a property, -1 once an update left it out.
        id: Selects the property; the path does not.
        created: Time of creation as it was read; left out, it is lost. Milliseconds since 1970 (UTC) as
            text or number, or `yyyy-MM-ddTHH:mm:ss.SSSZ`; anything else counts as left out.
    """

    key: str
    value: str | float | bool
    domain_class_name: str
    domain_ident: int
    id: int
    created: str | int | None | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Return the object a JSON value says; fields the document does not name are kept.

        Raises:
            ShapeError: A value has another shape; its pointer says where.
        """
        rest = record(data)
        return cls(
            key=required(rest, "key", text),
            value=required(
                rest,
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
            domain_class_name=required(rest, "domainClassName", text),
            domain_ident=required(rest, "domainIdent", integer),
            id=required(rest, "id", integer),
            created=optional(
                rest,
                "created",
                lambda value: nullable(
                    value,
                    lambda value: one_of(
                        value,
                        (
                            text,
                            integer,
                        ),
                    ),
                ),
            ),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        data["key"] = self.key
        data["value"] = self.value
        data["domainClassName"] = self.domain_class_name
        data["domainIdent"] = self.domain_ident
        data["id"] = self.id
        if self.created is not UNSET:
            data["created"] = self.created
        data.update(self.additional_properties)
        return data
