"""AppAuthor. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ABSENT, UNSET, Unset, boolean, optional, record, text


@define(kw_only=True)
class AppAuthor:
    """Who wrote an app. The newest app engine spells the keys firstName, lastName and isContact.

    Attributes:
        first_name: Given name.
        last_name: Family name.
        organization: Where the author works.
        email: Address to write to.
        is_contact: Answers questions about the app.
    """

    first_name: str | Unset = UNSET
    last_name: str | Unset = UNSET
    organization: str | Unset = UNSET
    email: str | Unset = UNSET
    is_contact: bool | Unset = UNSET
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
            first_name=value
            if type(value := take("first_name", UNSET)) is str
            else optional(value, "first_name", text),
            last_name=value
            if type(value := take("last_name", UNSET)) is str
            else optional(value, "last_name", text),
            organization=value
            if type(value := take("organization", UNSET)) is str
            else optional(value, "organization", text),
            email=value if type(value := take("email", UNSET)) is str else optional(value, "email", text),
            is_contact=value
            if type(value := take("is_contact", UNSET)) is bool
            else optional(value, "is_contact", boolean),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.first_name) is not ABSENT:
            data["first_name"] = value
        if (value := self.last_name) is not ABSENT:
            data["last_name"] = value
        if (value := self.organization) is not ABSENT:
            data["organization"] = value
        if (value := self.email) is not ABSENT:
            data["email"] = value
        if (value := self.is_contact) is not ABSENT:
            data["is_contact"] = value
        data.update(self.additional_properties)
        return data
