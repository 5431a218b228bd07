"""UploadResult. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ABSENT, UNSET, encode, integer, items, one_of, record, required, text

from cytomine_api.models.imported_file import ImportedFile
from cytomine_api.models.imported_image import ImportedImage
from cytomine_api.models.refused_file import RefusedFile

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


@define(kw_only=True)
class UploadResult:
    """A file the image server took.

    Attributes:
        status: The HTTP status once more.
        name: File name with blanks, brackets, `?` and `#` replaced by `-`.
        size: Bytes of the whole request, as text.
        uploaded_file: What became of the file; without an id nothing is stored or imported.
        images: What the import made; empty without `sync`, and for archives.
    """

    status: int
    name: str
    size: str
    uploaded_file: ImportedFile | RefusedFile
    images: list[ImportedImage]
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
            name=value if type(value := take("name", UNSET)) is str else required(value, "name", text),
            size=value if type(value := take("size", UNSET)) is str else required(value, "size", text),
            uploaded_file=required(
                take("uploadedFile", UNSET),
                "uploadedFile",
                lambda value: one_of(
                    value,
                    (
                        ImportedFile.from_dict,
                        RefusedFile.from_dict,
                    ),
                ),
            ),
            images=required(
                take("images", UNSET), "images", lambda value: items(value, ImportedImage.from_dict)
            ),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.status) is not ABSENT:
            data["status"] = value
        if (value := self.name) is not ABSENT:
            data["name"] = value
        if (value := self.size) is not ABSENT:
            data["size"] = value
        if (value := self.uploaded_file) is not ABSENT:
            data["uploadedFile"] = encode(value)
        if (value := self.images) is not ABSENT:
            data["images"] = encode(value)
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[UploadResult]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.upload_result import QUICK

        return QUICK
