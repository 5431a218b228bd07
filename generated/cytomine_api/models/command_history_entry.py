"""CommandHistoryEntry. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ABSENT, UNSET, Unset, integer, nullable, optional, record, required, text

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


@define(kw_only=True)
class CommandHistoryEntry:
    """A change in a project, or that it was undone or redone.

    Attributes:
        id: Identifier of the entry, not of the command.
        created: Time of the change, in milliseconds since 1970 (UTC) as a number.
        message: A sentence for people; ids in it may carry thousands separators.
        prefix: Says the same as prefixAction.
        prefix_action: Empty where the change was made, else whether it was undone or redone.
        user: Id of the account that made the change.
        project: Id of where it was made.
        data: What was changed, as JSON in a text; only with `fullData`.
        service_name: Part of the server that made the change; only with `fullData`.
        class_name: Full name of the kind of command; only with `fullData`.
        action: The message and who did it; only with `fullData`.
    """

    id: int
    created: int
    message: str | None
    prefix: str
    prefix_action: str
    user: int | None
    project: int | None
    data: str | None | Unset = UNSET
    service_name: str | None | Unset = UNSET
    class_name: str | None | Unset = UNSET
    action: str | Unset = UNSET
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
            created=value
            if type(value := take("created", UNSET)) is int
            else required(value, "created", integer),
            message=value
            if type(value := take("message", UNSET)) is str or value is None
            else required(value, "message", lambda value: nullable(value, text)),
            prefix=value if type(value := take("prefix", UNSET)) is str else required(value, "prefix", text),
            prefix_action=value
            if type(value := take("prefixAction", UNSET)) is str
            else required(value, "prefixAction", text),
            user=value
            if type(value := take("user", UNSET)) is int or value is None
            else required(value, "user", lambda value: nullable(value, integer)),
            project=value
            if type(value := take("project", UNSET)) is int or value is None
            else required(value, "project", lambda value: nullable(value, integer)),
            data=value
            if type(value := take("data", UNSET)) is str or value is None
            else optional(value, "data", lambda value: nullable(value, text)),
            service_name=value
            if type(value := take("serviceName", UNSET)) is str or value is None
            else optional(value, "serviceName", lambda value: nullable(value, text)),
            class_name=value
            if type(value := take("className", UNSET)) is str or value is None
            else optional(value, "className", lambda value: nullable(value, text)),
            action=value if type(value := take("action", UNSET)) is str else optional(value, "action", text),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.id) is not ABSENT:
            data["id"] = value
        if (value := self.created) is not ABSENT:
            data["created"] = value
        if (value := self.message) is not ABSENT:
            data["message"] = value
        if (value := self.prefix) is not ABSENT:
            data["prefix"] = value
        if (value := self.prefix_action) is not ABSENT:
            data["prefixAction"] = value
        if (value := self.user) is not ABSENT:
            data["user"] = value
        if (value := self.project) is not ABSENT:
            data["project"] = value
        if (value := self.data) is not ABSENT:
            data["data"] = value
        if (value := self.service_name) is not ABSENT:
            data["serviceName"] = value
        if (value := self.class_name) is not ABSENT:
            data["className"] = value
        if (value := self.action) is not ABSENT:
            data["action"] = value
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[CommandHistoryEntry]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.command_history_entry import QUICK

        return QUICK
