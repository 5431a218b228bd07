"""UploadError. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import encode, integer, items, record, required, text

from cytomine_api.models.upload_file_error import UploadFileError


@define(kw_only=True)
class UploadError:
    """A file the image server did not take.

    Attributes:
        status: Always 500, while the HTTP status is 400.
        error: What was wrong; empty when no storage was named or projects are no numbers. After a
            failed import under `sync` it is a path on the image server.
        files: The same text again, for the one file.
    """

    status: int
    error: str
    files: list[UploadFileError]
    additional_properties: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Return the object a JSON value says; fields the document does not name are kept.

        Raises:
            ShapeError: A value has another shape; its pointer says where.
        """
        rest = record(data)
        return cls(
            status=required(rest, "status", integer),
            error=required(rest, "error", text),
            files=required(rest, "files", lambda value: items(value, UploadFileError.from_dict)),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        data["status"] = self.status
        data["error"] = self.error
        data["files"] = encode(self.files)
        data.update(self.additional_properties)
        return data
