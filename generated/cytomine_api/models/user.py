"""User. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ABSENT, UNSET, integer, record, required, text

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


@define(kw_only=True)
class User:
    """An account. Its class is never sent; routes that ask for one want be.cytomine.domain.security.User.

    Attributes:
        id: Local to this server; the identity provider has another one.
        username: Login at the identity provider.
        name: First and last name, as the identity provider gave them.
        full_name: Both names as `name (username)`, or the username alone where they are equal.
    """

    id: int
    username: str
    name: str
    full_name: str
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
            id=value if type(value := take("id", UNSET)) is int else required(value, "id", integer),
            username=value
            if type(value := take("username", UNSET)) is str
            else required(value, "username", text),
            name=value if type(value := take("name", UNSET)) is str else required(value, "name", text),
            full_name=value
            if type(value := take("fullName", UNSET)) is str
            else required(value, "fullName", text),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.id) is not ABSENT:
            data["id"] = value
        if (value := self.username) is not ABSENT:
            data["username"] = value
        if (value := self.name) is not ABSENT:
            data["name"] = value
        if (value := self.full_name) is not ABSENT:
            data["fullName"] = value
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[User]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.user import QUICK

        return QUICK
