"""ImportedFile. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import boolean, integer, items, record, required, text


@define(kw_only=True)
class ImportedFile:
    """The uploaded file as the image server knows it: `class` is called `class_`, and what is null is left
    out. Without `sync` its names are those of a temporary file.

    Attributes:
        class_: Full name of the class in the server.
        id: Identifier over all classes of the server, to follow the import with.
        created: When it was registered; milliseconds since 1970 (UTC) as text.
        updated: When it was last saved; milliseconds since 1970 (UTC) as text.
        user: Who uploads it.
        storage: Id of the place it is put in.
        original_filename: As it was called when uploaded.
        filename: Place on the image server.
        path: Same as filename.
        ext: Always empty.
        content_type: Name of the format, no media type; empty while it is unknown.
        size: Bytes of the whole request.
        status: Code of the import as in `UploadedFile`: 0 without `sync`.
        status_text: Word for the code.
        projects: Projects its images are to be added to.
        is_archive: Holds files of their own.
    """

    class_: str
    id: int
    created: str
    updated: str
    user: int
    storage: int
    original_filename: str
    filename: str
    path: str
    ext: str
    content_type: str
    size: int
    status: int
    status_text: str
    projects: list[int]
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
            class_=required(rest, "class_", text),
            id=required(rest, "id", integer),
            created=required(rest, "created", text),
            updated=required(rest, "updated", text),
            user=required(rest, "user", integer),
            storage=required(rest, "storage", integer),
            original_filename=required(rest, "originalFilename", text),
            filename=required(rest, "filename", text),
            path=required(rest, "path", text),
            ext=required(rest, "ext", text),
            content_type=required(rest, "contentType", text),
            size=required(rest, "size", integer),
            status=required(rest, "status", integer),
            status_text=required(rest, "statusText", text),
            projects=required(rest, "projects", lambda value: items(value, integer)),
            is_archive=required(rest, "isArchive", boolean),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        data["class_"] = self.class_
        data["id"] = self.id
        data["created"] = self.created
        data["updated"] = self.updated
        data["user"] = self.user
        data["storage"] = self.storage
        data["originalFilename"] = self.original_filename
        data["filename"] = self.filename
        data["path"] = self.path
        data["ext"] = self.ext
        data["contentType"] = self.content_type
        data["size"] = self.size
        data["status"] = self.status
        data["statusText"] = self.status_text
        data["projects"] = self.projects
        data["isArchive"] = self.is_archive
        data.update(self.additional_properties)
        return data
