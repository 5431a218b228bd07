"""MemberActivity. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ABSENT, UNSET, integer, nullable, record, required, text

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


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
            last_image_id=value
            if type(value := take("lastImageId", UNSET)) is int or value is None
            else required(value, "lastImageId", lambda value: nullable(value, integer)),
            last_image_name=value
            if type(value := take("lastImageName", UNSET)) is str or value is None
            else required(value, "lastImageName", lambda value: nullable(value, text)),
            last_connection=value
            if type(value := take("lastConnection", UNSET)) is int or value is None
            else required(value, "lastConnection", lambda value: nullable(value, integer)),
            frequency=value
            if type(value := take("frequency", UNSET)) is int
            else required(value, "frequency", integer),
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
        if (value := self.last_image_id) is not ABSENT:
            data["lastImageId"] = value
        if (value := self.last_image_name) is not ABSENT:
            data["lastImageName"] = value
        if (value := self.last_connection) is not ABSENT:
            data["lastConnection"] = value
        if (value := self.frequency) is not ABSENT:
            data["frequency"] = value
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[MemberActivity]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.member_activity import QUICK

        return QUICK
