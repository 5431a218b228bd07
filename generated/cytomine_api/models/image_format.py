"""ImageFormat. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ABSENT, UNSET, boolean, record, required, text

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


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
        take = rest.pop
        return cls(
            id=value if type(value := take("id", UNSET)) is str else required(value, "id", text),
            name=value if type(value := take("name", UNSET)) is str else required(value, "name", text),
            remarks=value
            if type(value := take("remarks", UNSET)) is str
            else required(value, "remarks", text),
            convertible=value
            if type(value := take("convertible", UNSET)) is bool
            else required(value, "convertible", boolean),
            readable=value
            if type(value := take("readable", UNSET)) is bool
            else required(value, "readable", boolean),
            writable=value
            if type(value := take("writable", UNSET)) is bool
            else required(value, "writable", boolean),
            importable=value
            if type(value := take("importable", UNSET)) is bool
            else required(value, "importable", boolean),
            plugin=value if type(value := take("plugin", UNSET)) is str else required(value, "plugin", text),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.id) is not ABSENT:
            data["id"] = value
        if (value := self.name) is not ABSENT:
            data["name"] = value
        if (value := self.remarks) is not ABSENT:
            data["remarks"] = value
        if (value := self.convertible) is not ABSENT:
            data["convertible"] = value
        if (value := self.readable) is not ABSENT:
            data["readable"] = value
        if (value := self.writable) is not ABSENT:
            data["writable"] = value
        if (value := self.importable) is not ABSENT:
            data["importable"] = value
        if (value := self.plugin) is not ABSENT:
            data["plugin"] = value
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[ImageFormat]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.image_format import QUICK

        return QUICK
