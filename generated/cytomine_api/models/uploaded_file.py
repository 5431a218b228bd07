"""UploadedFile. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import boolean, integer, items, nullable, record, required, text


@define(kw_only=True)
class UploadedFile:
    """A file in a storage, or one that the import made of it.

    Attributes:
        class_: Full name of the class in the server; routes that attach tags, properties and the like
            ask for it.
        id: Identifier over all classes of the server.
        created: When the object was made: milliseconds since 1970 (UTC) as text. Null once an update
            left it out of its body.
        updated: When the object was last saved, also by its creation; milliseconds since 1970 (UTC) as
            text.
        user: Who uploaded it.
        storage: Id of the place it was put in.
        parent: File it was made from by conversion; null for what was uploaded, and for what came out
            of an archive.
        original_filename: As it was called when uploaded.
        filename: Place below the root of the image server.
        ext: With its point, as in `.png`; empty after an upload.
        content_type: Name of the format in the image server, no media type; empty until it is known.
        size: Bytes of the whole upload request, so a little more than those of the file.
        status: How far the import has come: even below 100 it runs, from 100 on it is done, odd it
            failed. 0 uploaded, 10 detecting the format (11 unknown), 20 extracting (21), 30 converting
            (31), 40 deploying (41), 50 unpacking (51), 60 checking (61), 100 deployed, 102 extracted,
            104 converted, 106 unpacked.
        status_text: Word for the code; null for a code that is none.
        projects: Projects its images were to be added to.
        path: Same as filename.
        is_archive: Holds files of their own; each becomes an uploaded file without parent.
    """

    class_: str
    id: int
    created: str | None
    updated: str | None
    user: int
    storage: int
    parent: int | None
    original_filename: str
    filename: str
    ext: str
    content_type: str
    size: int
    status: int
    status_text: str | None
    projects: list[int] | None
    path: str | None
    is_archive: bool
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
            user=required(rest, "user", integer),
            storage=required(rest, "storage", integer),
            parent=required(rest, "parent", lambda value: nullable(value, integer)),
            original_filename=required(rest, "originalFilename", text),
            filename=required(rest, "filename", text),
            ext=required(rest, "ext", text),
            content_type=required(rest, "contentType", text),
            size=required(rest, "size", integer),
            status=required(rest, "status", integer),
            status_text=required(rest, "statusText", lambda value: nullable(value, text)),
            projects=required(
                rest, "projects", lambda value: nullable(value, lambda value: items(value, integer))
            ),
            path=required(rest, "path", lambda value: nullable(value, text)),
            is_archive=required(rest, "isArchive", boolean),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        data["class"] = self.class_
        data["id"] = self.id
        data["created"] = self.created
        data["updated"] = self.updated
        data["user"] = self.user
        data["storage"] = self.storage
        data["parent"] = self.parent
        data["originalFilename"] = self.original_filename
        data["filename"] = self.filename
        data["ext"] = self.ext
        data["contentType"] = self.content_type
        data["size"] = self.size
        data["status"] = self.status
        data["statusText"] = self.status_text
        data["projects"] = self.projects
        data["path"] = self.path
        data["isArchive"] = self.is_archive
        data.update(self.additional_properties)
        return data
