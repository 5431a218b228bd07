"""UploadedFile. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ABSENT, UNSET, boolean, integer, items, nullable, record, required, text

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


@define(kw_only=True)
class UploadedFile:
    """A file in a storage, or one that the import made of it.

    Attributes:
        class_: Full name of the class in the server; routes that attach tags, properties and the like
            ask for it.
        id: Identifier over all classes of the server.
        created: When the object was made: milliseconds since 1970 (UTC) as text. An update may write
            any time, and none.
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
        return cls(
            class_=value if type(value := take("class", UNSET)) is str else required(value, "class", text),
            id=value if type(value := take("id", UNSET)) is int else required(value, "id", integer),
            created=value
            if type(value := take("created", UNSET)) is str or value is None
            else required(value, "created", lambda value: nullable(value, text)),
            updated=value
            if type(value := take("updated", UNSET)) is str or value is None
            else required(value, "updated", lambda value: nullable(value, text)),
            user=value if type(value := take("user", UNSET)) is int else required(value, "user", integer),
            storage=value
            if type(value := take("storage", UNSET)) is int
            else required(value, "storage", integer),
            parent=value
            if type(value := take("parent", UNSET)) is int or value is None
            else required(value, "parent", lambda value: nullable(value, integer)),
            original_filename=value
            if type(value := take("originalFilename", UNSET)) is str
            else required(value, "originalFilename", text),
            filename=value
            if type(value := take("filename", UNSET)) is str
            else required(value, "filename", text),
            ext=value if type(value := take("ext", UNSET)) is str else required(value, "ext", text),
            content_type=value
            if type(value := take("contentType", UNSET)) is str
            else required(value, "contentType", text),
            size=value if type(value := take("size", UNSET)) is int else required(value, "size", integer),
            status=value
            if type(value := take("status", UNSET)) is int
            else required(value, "status", integer),
            status_text=value
            if type(value := take("statusText", UNSET)) is str or value is None
            else required(value, "statusText", lambda value: nullable(value, text)),
            projects=required(
                take("projects", UNSET),
                "projects",
                lambda value: nullable(value, lambda value: items(value, integer)),
            ),
            path=value
            if type(value := take("path", UNSET)) is str or value is None
            else required(value, "path", lambda value: nullable(value, text)),
            is_archive=value
            if type(value := take("isArchive", UNSET)) is bool
            else required(value, "isArchive", boolean),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.class_) is not ABSENT:
            data["class"] = value
        if (value := self.id) is not ABSENT:
            data["id"] = value
        if (value := self.created) is not ABSENT:
            data["created"] = value
        if (value := self.updated) is not ABSENT:
            data["updated"] = value
        if (value := self.user) is not ABSENT:
            data["user"] = value
        if (value := self.storage) is not ABSENT:
            data["storage"] = value
        if (value := self.parent) is not ABSENT:
            data["parent"] = value
        if (value := self.original_filename) is not ABSENT:
            data["originalFilename"] = value
        if (value := self.filename) is not ABSENT:
            data["filename"] = value
        if (value := self.ext) is not ABSENT:
            data["ext"] = value
        if (value := self.content_type) is not ABSENT:
            data["contentType"] = value
        if (value := self.size) is not ABSENT:
            data["size"] = value
        if (value := self.status) is not ABSENT:
            data["status"] = value
        if (value := self.status_text) is not ABSENT:
            data["statusText"] = value
        if (value := self.projects) is not ABSENT:
            data["projects"] = value
        if (value := self.path) is not ABSENT:
            data["path"] = value
        if (value := self.is_archive) is not ABSENT:
            data["isArchive"] = value
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[UploadedFile]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.uploaded_file import QUICK

        return QUICK
