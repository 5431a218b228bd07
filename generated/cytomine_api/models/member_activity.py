"""MemberActivity. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import integer, nullable, record, required, text


@define(kw_only=True)
class MemberActivity:
    """A user in a project and what the user did last.

    Attributes:
        id: Local to this server; the identity provider has another one.
        username: Login at the identity provider.
        name: First and last name, as the identity provider gave them.
        full_name: Both names as `name (username)`, or the username alone where they are equal.
        last_image_id: Id of the image instance the user looked at last.
        last_image_name: Defective: the name of any one of the images, the same for all members.
        last_connection: Time of the last connection to the project, in milliseconds since 1970 (UTC) as
            a number.
        frequency: How often the user came to the project.
    """

    id: int
    username: str
    name: str
    full_name: str
    last_image_id: int | None
    last_image_name: str | None
    last_connection: int | None
    frequency: int
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
            last_image_id=required(rest, "lastImageId", lambda value: nullable(value, integer)),
            last_image_name=required(rest, "lastImageName", lambda value: nullable(value, text)),
            last_connection=required(rest, "lastConnection", lambda value: nullable(value, integer)),
            frequency=required(rest, "frequency", integer),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        data["id"] = self.id
        data["username"] = self.username
        data["name"] = self.name
        data["fullName"] = self.full_name
        data["lastImageId"] = self.last_image_id
        data["lastImageName"] = self.last_image_name
        data["lastConnection"] = self.last_connection
        data["frequency"] = self.frequency
        data.update(self.additional_properties)
        return data
