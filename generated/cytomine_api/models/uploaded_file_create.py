"""UploadedFileCreate. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import UNSET, Unset, integer, items, nullable, optional, record, required, text


@define(kw_only=True)
class UploadedFileCreate:
    """The record of a file to be made.

    Attributes:
        user: Who counts as uploader; any account.
        storage: Id of the place it is put in.
        original_filename: As it is called.
        filename: Place below the root of the image server.
        ext: With its point, as in `.png`; may be empty.
        content_type: Name of the format in the image server; may be empty.
        parent: File it was made from.
        size: Bytes.
        status: How far the import has come, see the codes of the file; any number is stored.
        projects: Projects its images shall be added to.
    """

    user: int
    storage: int
    original_filename: str
    filename: str
    ext: str
    content_type: str
    parent: int | None | Unset = UNSET
    size: int | Unset = UNSET
    status: int | Unset = UNSET
    projects: list[int] | None | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Return the object a JSON value says; fields the document does not name are kept.

        Raises:
            ShapeError: A value has another shape; its pointer says where.
        """
        rest = record(data)
        return cls(
            user=required(rest, "user", integer),
            storage=required(rest, "storage", integer),
            original_filename=required(rest, "originalFilename", text),
            filename=required(rest, "filename", text),
            ext=required(rest, "ext", text),
            content_type=required(rest, "contentType", text),
            parent=optional(rest, "parent", lambda value: nullable(value, integer)),
            size=optional(rest, "size", integer),
            status=optional(rest, "status", integer),
            projects=optional(
                rest, "projects", lambda value: nullable(value, lambda value: items(value, integer))
            ),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        data["user"] = self.user
        data["storage"] = self.storage
        data["originalFilename"] = self.original_filename
        data["filename"] = self.filename
        data["ext"] = self.ext
        data["contentType"] = self.content_type
        if self.parent is not UNSET:
            data["parent"] = self.parent
        if self.size is not UNSET:
            data["size"] = self.size
        if self.status is not UNSET:
            data["status"] = self.status
        if self.projects is not UNSET:
            data["projects"] = self.projects
        data.update(self.additional_properties)
        return data
