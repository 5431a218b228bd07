"""ImportedFile. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ShapeError, boolean, integer, items, record, text


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
        take = rest.pop
        at = ""
        try:
            return cls(
                class_=text(take(at := "class_")),
                id=integer(take(at := "id")),
                created=text(take(at := "created")),
                updated=text(take(at := "updated")),
                user=integer(take(at := "user")),
                storage=integer(take(at := "storage")),
                original_filename=text(take(at := "originalFilename")),
                filename=text(take(at := "filename")),
                path=text(take(at := "path")),
                ext=text(take(at := "ext")),
                content_type=text(take(at := "contentType")),
                size=integer(take(at := "size")),
                status=integer(take(at := "status")),
                status_text=text(take(at := "statusText")),
                projects=items(take(at := "projects"), integer),
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
