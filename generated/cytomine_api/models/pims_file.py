"""PimsFile. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import (
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
        return cls(
            file_type=required(rest, "file_type", text),
            filepath=required(rest, "filepath", text),
            stem=required(rest, "stem", text),
            extension=required(rest, "extension", text),
            created_at=required(rest, "created_at", text),
            size=required(rest, "size", integer),
            is_symbolic=required(rest, "is_symbolic", boolean),
            role=required(rest, "role", text),
            children=optional(rest, "children", lambda value: items(value, PimsFile.from_dict)),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        data["file_type"] = self.file_type
        data["filepath"] = self.filepath
        data["stem"] = self.stem
        data["extension"] = self.extension
        data["created_at"] = self.created_at
        data["size"] = self.size
        data["is_symbolic"] = self.is_symbolic
        data["role"] = self.role
        if self.children is not UNSET:
            data["children"] = encode(self.children)
        data.update(self.additional_properties)
        return data
