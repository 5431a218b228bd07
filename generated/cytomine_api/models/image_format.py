"""ImageFormat. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import boolean, record, required, text


@define(kw_only=True)
class ImageFormat:
    """A format of images, as the image server knows it.

    Attributes:
        id: Short name, as in the contentType of images.
        name: Title for people.
        remarks: Notes for those who upload; may be empty.
        convertible: The import turns it into another format.
        readable: Pixels are read from it as it is.
        writable: The server can make files of it.
        importable: It may be uploaded.
        plugin: Python module of the image server that handles it.
    """

    id: str
    name: str
    remarks: str
    convertible: bool
    readable: bool
    writable: bool
    importable: bool
    plugin: str
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
            remarks=required(rest, "remarks", text),
            convertible=required(rest, "convertible", boolean),
            readable=required(rest, "readable", boolean),
            writable=required(rest, "writable", boolean),
            importable=required(rest, "importable", boolean),
            plugin=required(rest, "plugin", text),
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
