"""UploadError. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ABSENT, UNSET, encode, integer, items, record, required, text

from cytomine_api.models.upload_file_error import UploadFileError

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


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
        take = rest.pop
        return cls(
            status=value
            if type(value := take("status", UNSET)) is int
            else required(value, "status", integer),
            error=value if type(value := take("error", UNSET)) is str else required(value, "error", text),
            files=required(
                take("files", UNSET), "files", lambda value: items(value, UploadFileError.from_dict)
            ),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.status) is not ABSENT:
            data["status"] = value
        if (value := self.error) is not ABSENT:
            data["error"] = value
        if (value := self.files) is not ABSENT:
            data["files"] = encode(value)
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[UploadError]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.upload_error import QUICK

        return QUICK
