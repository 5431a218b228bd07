"""CommandHistoryEntry. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import UNSET, Unset, integer, nullable, optional, record, required, text


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
        return cls(
            id=required(rest, "id", integer),
            created=required(rest, "created", integer),
            message=required(rest, "message", lambda value: nullable(value, text)),
            prefix=required(rest, "prefix", text),
            prefix_action=required(rest, "prefixAction", text),
            user=required(rest, "user", lambda value: nullable(value, integer)),
            project=required(rest, "project", lambda value: nullable(value, integer)),
            data=optional(rest, "data", lambda value: nullable(value, text)),
            service_name=optional(rest, "serviceName", lambda value: nullable(value, text)),
            class_name=optional(rest, "className", lambda value: nullable(value, text)),
            action=optional(rest, "action", text),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        data["id"] = self.id
        data["created"] = self.created
        data["message"] = self.message
        data["prefix"] = self.prefix
        data["prefixAction"] = self.prefix_action
        data["user"] = self.user
        data["project"] = self.project
        if self.data is not UNSET:
            data["data"] = self.data
        if self.service_name is not UNSET:
            data["serviceName"] = self.service_name
        if self.class_name is not UNSET:
            data["className"] = self.class_name
        if self.action is not UNSET:
            data["action"] = self.action
        data.update(self.additional_properties)
        return data
