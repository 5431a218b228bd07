"""AppAuthor. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import UNSET, Unset, boolean, optional, record, text


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
        return cls(
            first_name=optional(rest, "first_name", text),
            last_name=optional(rest, "last_name", text),
            organization=optional(rest, "organization", text),
            email=optional(rest, "email", text),
            is_contact=optional(rest, "is_contact", boolean),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        if self.first_name is not UNSET:
            data["first_name"] = self.first_name
        if self.last_name is not UNSET:
            data["last_name"] = self.last_name
        if self.organization is not UNSET:
            data["organization"] = self.organization
        if self.email is not UNSET:
            data["email"] = self.email
        if self.is_contact is not UNSET:
            data["is_contact"] = self.is_contact
        data.update(self.additional_properties)
        return data
