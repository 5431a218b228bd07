"""PimsFile. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import (
    ABSENT,
    UNSET,
    Unset,
    boolean,
    encode,
    integer,
    items,
    optional,
    record,
    required,
    text,
)

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


@define(kw_only=True)
class PimsFile:
    """A file or folder of the image server.

    Attributes:
        file_type: A file of its own, or a folder of several.
        filepath: Place below the root of the image server.
        stem: Name without folder and extension.
        extension: End of the name, with the point.
        created_at: When it was made, by the clock of the image server; no zone is told.
        size: Bytes; of a link those of its target.
        is_symbolic: Only a link to another file.
        role: What the file is for: as uploaded (UPLOAD), as recognised (ORIGINAL), to read pixels
            (SPATIAL) or spectra (SPECTRAL) from.
        children: What is in a folder; files do not have the key.
    """

    file_type: str
    filepath: str
    stem: str
    extension: str
    created_at: str
    size: int
    is_symbolic: bool
    role: str
    children: list[PimsFile] | Unset = UNSET
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
            file_type=value
            if type(value := take("file_type", UNSET)) is str
            else required(value, "file_type", text),
            filepath=value
            if type(value := take("filepath", UNSET)) is str
            else required(value, "filepath", text),
            stem=value if type(value := take("stem", UNSET)) is str else required(value, "stem", text),
            extension=value
            if type(value := take("extension", UNSET)) is str
            else required(value, "extension", text),
            created_at=value
            if type(value := take("created_at", UNSET)) is str
            else required(value, "created_at", text),
            size=value if type(value := take("size", UNSET)) is int else required(value, "size", integer),
            is_symbolic=value
            if type(value := take("is_symbolic", UNSET)) is bool
            else required(value, "is_symbolic", boolean),
            role=value if type(value := take("role", UNSET)) is str else required(value, "role", text),
            children=optional(
                take("children", UNSET), "children", lambda value: items(value, PimsFile.from_dict)
            ),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.file_type) is not ABSENT:
            data["file_type"] = value
        if (value := self.filepath) is not ABSENT:
            data["filepath"] = value
        if (value := self.stem) is not ABSENT:
            data["stem"] = value
        if (value := self.extension) is not ABSENT:
            data["extension"] = value
        if (value := self.created_at) is not ABSENT:
            data["created_at"] = value
        if (value := self.size) is not ABSENT:
            data["size"] = value
        if (value := self.is_symbolic) is not ABSENT:
            data["is_symbolic"] = value
        if (value := self.role) is not ABSENT:
            data["role"] = value
        if (value := self.children) is not ABSENT:
            data["children"] = encode(value)
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[PimsFile]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.pims_file import QUICK

        return QUICK
