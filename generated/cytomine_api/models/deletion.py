"""Deletion. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import integer, nullable, record, required, text


@define(kw_only=True)
class Deletion:
    """A command that deleted an object.

    Attributes:
        class_: Full name of the class in the server; routes that attach tags, properties and the like
            ask for it.
        id: Identifier over all classes of the server.
        created: When the object was made: milliseconds since 1970 (UTC) as text. Null once an update
            left it out of its body.
        updated: When the object was last saved, also by its creation; milliseconds since 1970 (UTC) as
            text.
        classname: Short name of the class of the command.
        action: The message of the command and who gave it.
        data: What was deleted, as JSON in a text.
        service_name: Part of the server that did it.
        type: Kind of the command; the list holds deletions only.
        user: Id of the account that deleted it.
    """

    class_: str
    id: int
    created: str | None
    updated: str | None
    classname: str
    action: str
    data: str | None
    service_name: str | None
    type: str
    user: int
    additional_properties: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Return the object a JSON value says; fields the document does not name are kept.

        Raises:
            ShapeError: A value has another shape; its pointer says where.
        """
        rest = record(data)
        return cls(
            class_=required(rest, "class", text),
            id=required(rest, "id", integer),
            created=required(rest, "created", lambda value: nullable(value, text)),
            updated=required(rest, "updated", lambda value: nullable(value, text)),
            classname=required(rest, "CLASSNAME", text),
            action=required(rest, "action", text),
            data=required(rest, "data", lambda value: nullable(value, text)),
            service_name=required(rest, "serviceName", lambda value: nullable(value, text)),
            type=required(rest, "type", text),
            user=required(rest, "user", integer),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        data["class"] = self.class_
        data["id"] = self.id
        data["created"] = self.created
        data["updated"] = self.updated
        data["CLASSNAME"] = self.classname
        data["action"] = self.action
        data["data"] = self.data
        data["serviceName"] = self.service_name
        data["type"] = self.type
        data["user"] = self.user
        data.update(self.additional_properties)
        return data
