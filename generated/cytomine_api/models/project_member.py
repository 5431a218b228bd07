"""ProjectMember. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import UNSET, Unset, integer, nullable, optional, record, required, text


@define(kw_only=True)
class ProjectMember:
    """A user in a project; the flags of the listing add the rest.

    Attributes:
        id: Local to this server; the identity provider has another one.
        username: Login at the identity provider.
        name: First and last name, as the identity provider gave them.
        full_name: Both names as `name (username)`, or the username alone where they are equal.
        role: The highest of what the user is in the project; a representative may be a manager or not.
        last_image: Id of the image instance the user looked at last.
        last_connection: Time of the last connection to the project, in milliseconds since 1970 (UTC) as
            a number.
        number_connections: How often the user came to the project; null instead of 0 unless sorted by
            frequency.
    """

    id: int
    username: str
    name: str
    full_name: str
    role: str
    last_image: int | None | Unset = UNSET
    last_connection: int | None | Unset = UNSET
    number_connections: int | None | Unset = UNSET
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
            role=required(rest, "role", text),
            last_image=optional(rest, "lastImage", lambda value: nullable(value, integer)),
            last_connection=optional(rest, "lastConnection", lambda value: nullable(value, integer)),
            number_connections=optional(rest, "numberConnections", lambda value: nullable(value, integer)),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        data["id"] = self.id
        data["username"] = self.username
        data["name"] = self.name
        data["fullName"] = self.full_name
        data["role"] = self.role
        if self.last_image is not UNSET:
            data["lastImage"] = self.last_image
        if self.last_connection is not UNSET:
            data["lastConnection"] = self.last_connection
        if self.number_connections is not UNSET:
            data["numberConnections"] = self.number_connections
        data.update(self.additional_properties)
        return data
