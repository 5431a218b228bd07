"""PimsFormat. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import boolean, nullable, record, required, text


@define(kw_only=True)
class PimsFormat:
    """A format the image server knows.

    Attributes:
        id: Identifier in capitals.
        name: For people.
        remarks: How such files must be packed, possibly empty.
        convertible: Such files can be converted.
        readable: Pixels can be read from it.
        writable: The server can make such files.
        importable: Such files can be uploaded.
        plugin: Module that reads it.
    """

    id: str
    name: str
    remarks: str | None
    convertible: bool
    readable: bool
    writable: bool
    importable: bool
    plugin: str | None
    additional_properties: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Return the object a JSON value says; fields the document does not name are kept.

        Raises:
            ShapeError: A value has another shape; its pointer says where.
        """
        rest = record(data)
        return cls(
            id=required(rest, "id", text),
            name=required(rest, "name", text),
            remarks=required(rest, "remarks", lambda value: nullable(value, text)),
            convertible=required(rest, "convertible", boolean),
            readable=required(rest, "readable", boolean),
            writable=required(rest, "writable", boolean),
            importable=required(rest, "importable", boolean),
            plugin=required(rest, "plugin", lambda value: nullable(value, text)),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        data["id"] = self.id
        data["name"] = self.name
        data["remarks"] = self.remarks
        data["convertible"] = self.convertible
        data["readable"] = self.readable
        data["writable"] = self.writable
        data["importable"] = self.importable
        data["plugin"] = self.plugin
        data.update(self.additional_properties)
        return data
