"""User. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import integer, record, required, text


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
        return cls(
            id=required(rest, "id", integer),
            username=required(rest, "username", text),
            name=required(rest, "name", text),
            full_name=required(rest, "fullName", text),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        data["id"] = self.id
        data["username"] = self.username
        data["name"] = self.name
        data["fullName"] = self.full_name
        data.update(self.additional_properties)
        return data
