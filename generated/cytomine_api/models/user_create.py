"""UserCreate. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import UNSET, Unset, optional, record, required, text


@define(kw_only=True)
class UserCreate:
    """An account to be made or changed, as older servers and the newest read it.

    Attributes:
        username: Login, unique over the server.
        firstname: First name, for people.
        lastname: Family name, for people.
        name: Both names in one; the newest servers need it.
        email: Address for mails; the newest servers need it.
        password: What the account logs in with; not sent back.
        language: Code of the language of the web page.
        role: Name of the role the account gets; only the newest servers read it, and they need it.
    """

    username: str
    firstname: str | Unset = UNSET
    lastname: str | Unset = UNSET
    name: str | Unset = UNSET
    email: str | Unset = UNSET
    password: str | Unset = UNSET
    language: str | Unset = UNSET
    role: str | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Return the object a JSON value says; fields the document does not name are kept.

        Raises:
            ShapeError: A value has another shape; its pointer says where.
        """
        rest = record(data)
        return cls(
            username=required(rest, "username", text),
            firstname=optional(rest, "firstname", text),
            lastname=optional(rest, "lastname", text),
            name=optional(rest, "name", text),
            email=optional(rest, "email", text),
            password=optional(rest, "password", text),
            language=optional(rest, "language", text),
            role=optional(rest, "role", text),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        data["username"] = self.username
        if self.firstname is not UNSET:
            data["firstname"] = self.firstname
        if self.lastname is not UNSET:
            data["lastname"] = self.lastname
        if self.name is not UNSET:
            data["name"] = self.name
        if self.email is not UNSET:
            data["email"] = self.email
        if self.password is not UNSET:
            data["password"] = self.password
        if self.language is not UNSET:
            data["language"] = self.language
        if self.role is not UNSET:
            data["role"] = self.role
        data.update(self.additional_properties)
        return data
