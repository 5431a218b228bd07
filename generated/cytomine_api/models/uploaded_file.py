"""UploadedFile. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ShapeError, boolean, integer, items, nullable, record, text


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
        take = rest.pop
        at = ""
        try:
            return cls(
                class_=text(take(at := "class")),
                id=integer(take(at := "id")),
                created=nullable(take(at := "created"), text),
                updated=nullable(take(at := "updated"), text),
                user=integer(take(at := "user")),
                storage=integer(take(at := "storage")),
                parent=nullable(take(at := "parent"), integer),
                original_filename=text(take(at := "originalFilename")),
                filename=text(take(at := "filename")),
                ext=text(take(at := "ext")),
                content_type=text(take(at := "contentType")),
                size=integer(take(at := "size")),
                status=integer(take(at := "status")),
                status_text=nullable(take(at := "statusText"), text),
                projects=nullable(take(at := "projects"), lambda value: items(value, integer)),
                path=nullable(take(at := "path"), text),
                is_archive=boolean(take(at := "isArchive")),
                additional_properties=rest,
            )
        except ShapeError as error:
            raise error.below(at) from None
        except KeyError:
            raise ShapeError("a value", "nothing").below(at) from None

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
