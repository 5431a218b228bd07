"""NestedImageInstanceCommand. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import boolean, encode, integer, record, required, text

from cytomine_api.models.command_callback import CommandCallback
from cytomine_api.models.nested_image_instance import NestedImageInstance


@define(kw_only=True)
class NestedImageInstanceCommand:
    """What a change of a nested image answers.

    Attributes:
        message: A sentence for people. Ids in it may carry thousands separators, so it is not to be
            parsed.
        callback: What was done and to which object: beside `method` there is one key `<class in lower
            case>ID` with the id as text. Changes of terms add `ontologyID` as a number.
        print_message: Whether a web page should show the message; true for calls of a client.
        command: Id of the change itself, to undo and redo it.
        nestedimageinstance: A region of an image, listed as an image of its own.
    """

    message: str
    callback: CommandCallback
    print_message: bool
    command: int
    nestedimageinstance: NestedImageInstance
    additional_properties: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Return the object a JSON value says; fields the document does not name are kept.

        Raises:
            ShapeError: A value has another shape; its pointer says where.
        """
        rest = record(data)
        return cls(
            message=required(rest, "message", text),
            callback=required(rest, "callback", CommandCallback.from_dict),
            print_message=required(rest, "printMessage", boolean),
            command=required(rest, "command", integer),
            nestedimageinstance=required(rest, "nestedimageinstance", NestedImageInstance.from_dict),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        data["message"] = self.message
        data["callback"] = encode(self.callback)
        data["printMessage"] = self.print_message
        data["command"] = self.command
        data["nestedimageinstance"] = encode(self.nestedimageinstance)
        data.update(self.additional_properties)
        return data
