"""RefusedFile. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import integer, items, record, required, text


@define(kw_only=True)
class RefusedFile:
    """What the image server wanted to register and could not, as for guests. The answer looks like a
    success.

    Attributes:
        user: Who uploads it.
        storage: Id of the place it was meant for.
        original_filename: As it was called when uploaded.
        filename: Place on the image server, of a file that is gone.
        ext: Always empty.
        content_type: Always empty.
        size: Bytes of the whole request, as text.
        status: Always 0.
        projects: Projects its images were to be added to.
    """

    user: int
    storage: int
    original_filename: str
    filename: str
    ext: str
    content_type: str
    size: str
    status: int
    projects: list[int]
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
            size=required(rest, "size", text),
            status=required(rest, "status", integer),
            projects=required(rest, "projects", lambda value: items(value, integer)),
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
        data["size"] = self.size
        data["status"] = self.status
        data["projects"] = self.projects
        data.update(self.additional_properties)
        return data
