"""UserCreate. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ABSENT, UNSET, Unset, optional, record, required, text

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


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
        take = rest.pop
        return cls(
            username=value
            if type(value := take("username", UNSET)) is str
            else required(value, "username", text),
            firstname=value
            if type(value := take("firstname", UNSET)) is str
            else optional(value, "firstname", text),
            lastname=value
            if type(value := take("lastname", UNSET)) is str
            else optional(value, "lastname", text),
            name=value if type(value := take("name", UNSET)) is str else optional(value, "name", text),
            email=value if type(value := take("email", UNSET)) is str else optional(value, "email", text),
            password=value
            if type(value := take("password", UNSET)) is str
            else optional(value, "password", text),
            language=value
            if type(value := take("language", UNSET)) is str
            else optional(value, "language", text),
            role=value if type(value := take("role", UNSET)) is str else optional(value, "role", text),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.username) is not ABSENT:
            data["username"] = value
        if (value := self.firstname) is not ABSENT:
            data["firstname"] = value
        if (value := self.lastname) is not ABSENT:
            data["lastname"] = value
        if (value := self.name) is not ABSENT:
            data["name"] = value
        if (value := self.email) is not ABSENT:
            data["email"] = value
        if (value := self.password) is not ABSENT:
            data["password"] = value
        if (value := self.language) is not ABSENT:
            data["language"] = value
        if (value := self.role) is not ABSENT:
            data["role"] = value
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[UserCreate]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.user_create import QUICK

        return QUICK
