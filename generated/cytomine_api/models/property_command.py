"""PropertyCommand. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ABSENT, UNSET, boolean, encode, integer, record, required, text

from cytomine_api.models.command_callback import CommandCallback
from cytomine_api.models.property import Property

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


@define(kw_only=True)
class PropertyCommand:
    """What a change of a property answers.

    Attributes:
        message: A sentence for people. Ids in it may carry thousands separators, so it is not to be
            parsed.
        callback: What was done and to which object: beside `method` there is one key `<class in lower
            case>ID` with the id as text. Changes of terms add `ontologyID` as a number.
        print_message: Whether a web page should show the message; true for calls of a client.
        command: Id of the change itself, to undo and redo it.
        property: A key with a value on any object.
    """

    message: str
    callback: CommandCallback
    print_message: bool
    command: int
    property: Property
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
            callback=required(take("callback", UNSET), "callback", CommandCallback.from_dict),
            print_message=value
            if type(value := take("printMessage", UNSET)) is bool
            else required(value, "printMessage", boolean),
            command=value
            if type(value := take("command", UNSET)) is int
            else required(value, "command", integer),
            property=required(take("property", UNSET), "property", Property.from_dict),
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
        if (value := self.command) is not ABSENT:
            data["command"] = value
        if (value := self.property) is not ABSENT:
            data["property"] = encode(value)
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[PropertyCommand]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.property_command import QUICK

        return QUICK
