"""Deletion. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ABSENT, UNSET, integer, nullable, record, required, text

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


@define(kw_only=True)
class Deletion:
    """A command that deleted an object.

    Attributes:
        class_: Full name of the class in the server; routes that attach tags, properties and the like
            ask for it.
        id: Identifier over all classes of the server.
        created: When the object was made: milliseconds since 1970 (UTC) as text. An update may write
            any time, and none.
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
        take = rest.pop
        return cls(
            class_=value if type(value := take("class", UNSET)) is str else required(value, "class", text),
            id=value if type(value := take("id", UNSET)) is int else required(value, "id", integer),
            created=value
            if type(value := take("created", UNSET)) is str or value is None
            else required(value, "created", lambda value: nullable(value, text)),
            updated=value
            if type(value := take("updated", UNSET)) is str or value is None
            else required(value, "updated", lambda value: nullable(value, text)),
            classname=value
            if type(value := take("CLASSNAME", UNSET)) is str
            else required(value, "CLASSNAME", text),
            action=value if type(value := take("action", UNSET)) is str else required(value, "action", text),
            data=value
            if type(value := take("data", UNSET)) is str or value is None
            else required(value, "data", lambda value: nullable(value, text)),
            service_name=value
            if type(value := take("serviceName", UNSET)) is str or value is None
            else required(value, "serviceName", lambda value: nullable(value, text)),
            type=value if type(value := take("type", UNSET)) is str else required(value, "type", text),
            user=value if type(value := take("user", UNSET)) is int else required(value, "user", integer),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.class_) is not ABSENT:
            data["class"] = value
        if (value := self.id) is not ABSENT:
            data["id"] = value
        if (value := self.created) is not ABSENT:
            data["created"] = value
        if (value := self.updated) is not ABSENT:
            data["updated"] = value
        if (value := self.classname) is not ABSENT:
            data["CLASSNAME"] = value
        if (value := self.action) is not ABSENT:
            data["action"] = value
        if (value := self.data) is not ABSENT:
            data["data"] = value
        if (value := self.service_name) is not ABSENT:
            data["serviceName"] = value
        if (value := self.type) is not ABSENT:
            data["type"] = value
        if (value := self.user) is not ABSENT:
            data["user"] = value
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[Deletion]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.deletion import QUICK

        return QUICK
