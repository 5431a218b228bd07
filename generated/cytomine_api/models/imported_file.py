"""ImportedFile. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ABSENT, UNSET, boolean, integer, items, record, required, text

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


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
        return cls(
            class_=value if type(value := take("class_", UNSET)) is str else required(value, "class_", text),
            id=value if type(value := take("id", UNSET)) is int else required(value, "id", integer),
            created=value
            if type(value := take("created", UNSET)) is str
            else required(value, "created", text),
            updated=value
            if type(value := take("updated", UNSET)) is str
            else required(value, "updated", text),
            user=value if type(value := take("user", UNSET)) is int else required(value, "user", integer),
            storage=value
            if type(value := take("storage", UNSET)) is int
            else required(value, "storage", integer),
            original_filename=value
            if type(value := take("originalFilename", UNSET)) is str
            else required(value, "originalFilename", text),
            filename=value
            if type(value := take("filename", UNSET)) is str
            else required(value, "filename", text),
            path=value if type(value := take("path", UNSET)) is str else required(value, "path", text),
            ext=value if type(value := take("ext", UNSET)) is str else required(value, "ext", text),
            content_type=value
            if type(value := take("contentType", UNSET)) is str
            else required(value, "contentType", text),
            size=value if type(value := take("size", UNSET)) is int else required(value, "size", integer),
            status=value
            if type(value := take("status", UNSET)) is int
            else required(value, "status", integer),
            status_text=value
            if type(value := take("statusText", UNSET)) is str
            else required(value, "statusText", text),
            projects=required(take("projects", UNSET), "projects", lambda value: items(value, integer)),
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
            data["class_"] = value
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
        if (value := self.original_filename) is not ABSENT:
            data["originalFilename"] = value
        if (value := self.filename) is not ABSENT:
            data["filename"] = value
        if (value := self.path) is not ABSENT:
            data["path"] = value
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
        if (value := self.is_archive) is not ABSENT:
            data["isArchive"] = value
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[ImportedFile]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.imported_file import QUICK

        return QUICK
