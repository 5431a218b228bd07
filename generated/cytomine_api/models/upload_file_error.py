"""UploadFileError. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ABSENT, UNSET, integer, record, required, text

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


@define(kw_only=True)
class UploadFileError:
    """The refusal, repeated for the file.

    Attributes:
        size: Always 0.
        error: What was wrong.
    """

    size: int
    error: str
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
            size=value if type(value := take("size", UNSET)) is int else required(value, "size", integer),
            error=value if type(value := take("error", UNSET)) is str else required(value, "error", text),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.size) is not ABSENT:
            data["size"] = value
        if (value := self.error) is not ABSENT:
            data["error"] = value
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[UploadFileError]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.upload_file_error import QUICK

        return QUICK
