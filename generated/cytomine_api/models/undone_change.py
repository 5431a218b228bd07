"""UndoneChange. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import (
    ABSENT,
    UNSET,
    Unset,
    boolean,
    encode,
    nullable,
    optional,
    record,
    required,
    text,
)

from cytomine_api.models.command_callback import CommandCallback


@define(kw_only=True)
class UndoneChange:
    """A change that was undone or redone. The object stands under a key of its class; where it was made
    again, the times in it are not yet those it has now.

    Attributes:
        message: A sentence for people, or that there was nothing to do.
        callback: What was done to which object; null when there was nothing to do. Undoing a creation
            is a deletion here.
        print_message: Whether a web page should show the message; always true.
        success: Only there, and then true, when there was nothing to do.
    """

    message: str
    callback: CommandCallback | None
    print_message: bool
    success: bool | Unset = UNSET
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
            message=value
            if type(value := take("message", UNSET)) is str
            else required(value, "message", text),
            callback=required(
                take("callback", UNSET), "callback", lambda value: nullable(value, CommandCallback.from_dict)
            ),
            print_message=value
            if type(value := take("printMessage", UNSET)) is bool
            else required(value, "printMessage", boolean),
            success=value
            if type(value := take("success", UNSET)) is bool
            else optional(value, "success", boolean),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.message) is not ABSENT:
            data["message"] = value
        if (value := self.callback) is not ABSENT:
            data["callback"] = encode(value)
        if (value := self.print_message) is not ABSENT:
            data["printMessage"] = value
        if (value := self.success) is not ABSENT:
            data["success"] = value
        data.update(self.additional_properties)
        return data
