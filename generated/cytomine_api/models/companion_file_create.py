"""CompanionFileCreate. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import UNSET, Unset, integer, optional, record, required, text


@define(kw_only=True)
class CompanionFileCreate:
    """A companion file to be made.

    Attributes:
        uploaded_file: Id of the file that holds its content.
        image: Id of the abstract image it was made of.
        original_filename: As it was called by its maker.
        filename: Name of its own, free.
        type: Kind of content, free text.
        progress: How far its making has come, in percent by convention.
    """

    uploaded_file: int
    image: int
    original_filename: str
    filename: str
    type: str
    progress: int | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Return the object a JSON value says; fields the document does not name are kept.

        Raises:
            ShapeError: A value has another shape; its pointer says where.
        """
        rest = record(data)
        return cls(
            uploaded_file=required(rest, "uploadedFile", integer),
            image=required(rest, "image", integer),
            original_filename=required(rest, "originalFilename", text),
            filename=required(rest, "filename", text),
            type=required(rest, "type", text),
            progress=optional(rest, "progress", integer),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        data["uploadedFile"] = self.uploaded_file
        data["image"] = self.image
        data["originalFilename"] = self.original_filename
        data["filename"] = self.filename
        data["type"] = self.type
        if self.progress is not UNSET:
            data["progress"] = self.progress
        data.update(self.additional_properties)
        return data
