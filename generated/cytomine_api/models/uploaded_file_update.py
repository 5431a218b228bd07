"""UploadedFileUpdate. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import (
    ABSENT,
    UNSET,
    Unset,
    integer,
    items,
    nullable,
    one_of,
    optional,
    record,
    required,
    text,
)

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


@define(kw_only=True)
class UploadedFileUpdate:
    """The record of a file as it shall be from now on.

    Attributes:
        user: Who counts as uploader; any account.
        storage: Id of the place it is put in.
        original_filename: As it is called.
        filename: Place below the root of the image server.
        ext: With its point, as in `.png`; may be empty.
        content_type: Name of the format in the image server; may be empty.
        id: Selects the file; the path does not.
        parent: File it was made from.
        size: Bytes.
        status: How far the import has come, see the codes of the file; any number is stored.
        projects: Projects its images shall be added to.
        created: Time of creation as it was read; left out, it is lost. Milliseconds since 1970 (UTC) as
            text or number, or `yyyy-MM-ddTHH:mm:ss.SSSZ`; anything else counts as left out.
    """

    user: int
    storage: int
    original_filename: str
    filename: str
    ext: str
    content_type: str
    id: int
    parent: int | None | Unset = UNSET
    size: int | Unset = UNSET
    status: int | Unset = UNSET
    projects: list[int] | None | Unset = UNSET
    created: str | int | None | Unset = UNSET
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
            ext=value if type(value := take("ext", UNSET)) is str else required(value, "ext", text),
            content_type=value
            if type(value := take("contentType", UNSET)) is str
            else required(value, "contentType", text),
            id=value if type(value := take("id", UNSET)) is int else required(value, "id", integer),
            parent=value
            if type(value := take("parent", UNSET)) is int or value is None
            else optional(value, "parent", lambda value: nullable(value, integer)),
            size=value if type(value := take("size", UNSET)) is int else optional(value, "size", integer),
            status=value
            if type(value := take("status", UNSET)) is int
            else optional(value, "status", integer),
            projects=optional(
                take("projects", UNSET),
                "projects",
                lambda value: nullable(value, lambda value: items(value, integer)),
            ),
            created=optional(
                take("created", UNSET),
                "created",
                lambda value: nullable(
                    value,
                    lambda value: one_of(
                        value,
                        (
                            text,
                            integer,
                        ),
                    ),
                ),
            ),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.user) is not ABSENT:
            data["user"] = value
        if (value := self.storage) is not ABSENT:
            data["storage"] = value
        if (value := self.original_filename) is not ABSENT:
            data["originalFilename"] = value
        if (value := self.filename) is not ABSENT:
            data["filename"] = value
        if (value := self.ext) is not ABSENT:
            data["ext"] = value
        if (value := self.content_type) is not ABSENT:
            data["contentType"] = value
        if (value := self.id) is not ABSENT:
            data["id"] = value
        if (value := self.parent) is not ABSENT:
            data["parent"] = value
        if (value := self.size) is not ABSENT:
            data["size"] = value
        if (value := self.status) is not ABSENT:
            data["status"] = value
        if (value := self.projects) is not ABSENT:
            data["projects"] = value
        if (value := self.created) is not ABSENT:
            data["created"] = value
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[UploadedFileUpdate]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.uploaded_file_update import QUICK

        return QUICK
