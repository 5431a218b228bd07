"""ProjectMember. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ABSENT, UNSET, Unset, integer, nullable, optional, record, required, text

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


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
            role=value if type(value := take("role", UNSET)) is str else required(value, "role", text),
            last_image=value
            if type(value := take("lastImage", UNSET)) is int or value is None
            else optional(value, "lastImage", lambda value: nullable(value, integer)),
            last_connection=value
            if type(value := take("lastConnection", UNSET)) is int or value is None
            else optional(value, "lastConnection", lambda value: nullable(value, integer)),
            number_connections=value
            if type(value := take("numberConnections", UNSET)) is int or value is None
            else optional(value, "numberConnections", lambda value: nullable(value, integer)),
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
        if (value := self.role) is not ABSENT:
            data["role"] = value
        if (value := self.last_image) is not ABSENT:
            data["lastImage"] = value
        if (value := self.last_connection) is not ABSENT:
            data["lastConnection"] = value
        if (value := self.number_connections) is not ABSENT:
            data["numberConnections"] = value
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[ProjectMember]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.project_member import QUICK

        return QUICK
