"""CompanionFile. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import integer, nullable, record, required, text


@define(kw_only=True)
class CompanionFile:
    """A file that was derived from an image, such as a profile of its pixels.

    Attributes:
        class_: Full name of the class in the server; routes that attach tags, properties and the like
            ask for it.
        id: Identifier over all classes of the server.
        created: When the object was made: milliseconds since 1970 (UTC) as text. Null once an update
            left it out of its body.
        updated: When the object was last saved, also by its creation; milliseconds since 1970 (UTC) as
            text.
        uploaded_file: Id of the file that holds its content.
        image: Id of the abstract image it was made of.
        original_filename: As it was called by its maker.
        filename: Name of its own, free; not where the content lies.
        path: Place of the content below the root of the image server.
        type: Kind of content, free text.
        progress: How far its making has come, in percent by convention.
        status: How far the import has come: even below 100 it runs, from 100 on it is done, odd it
            failed. 0 uploaded, 10 detecting the format (11 unknown), 20 extracting (21), 30 converting
            (31), 40 deploying (41), 50 unpacking (51), 60 checking (61), 100 deployed, 102 extracted,
            104 converted, 106 unpacked.
        status_text: Word for the code; null for a code that is none.
    """

    class_: str
    id: int
    created: str | None
    updated: str | None
    uploaded_file: int
    image: int
    original_filename: str
    filename: str
    path: str
    type: str
    progress: int
    status: int
    status_text: str | None
    additional_properties: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Return the object a JSON value says; fields the document does not name are kept.

        Raises:
            ShapeError: A value has another shape; its pointer says where.
        """
        rest = record(data)
        return cls(
            class_=required(rest, "class", text),
            id=required(rest, "id", integer),
            created=required(rest, "created", lambda value: nullable(value, text)),
            updated=required(rest, "updated", lambda value: nullable(value, text)),
            uploaded_file=required(rest, "uploadedFile", integer),
            image=required(rest, "image", integer),
            original_filename=required(rest, "originalFilename", text),
            filename=required(rest, "filename", text),
            path=required(rest, "path", text),
            type=required(rest, "type", text),
            progress=required(rest, "progress", integer),
            status=required(rest, "status", integer),
            status_text=required(rest, "statusText", lambda value: nullable(value, text)),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        data["class"] = self.class_
        data["id"] = self.id
        data["created"] = self.created
        data["updated"] = self.updated
        data["uploadedFile"] = self.uploaded_file
        data["image"] = self.image
        data["originalFilename"] = self.original_filename
        data["filename"] = self.filename
        data["path"] = self.path
        data["type"] = self.type
        data["progress"] = self.progress
        data["status"] = self.status
        data["statusText"] = self.status_text
        data.update(self.additional_properties)
        return data
