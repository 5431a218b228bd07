"""UploadResult. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import encode, integer, items, one_of, record, required, text

from cytomine_api.models.imported_file import ImportedFile
from cytomine_api.models.imported_image import ImportedImage
from cytomine_api.models.refused_file import RefusedFile


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
        return cls(
            status=required(rest, "status", integer),
            name=required(rest, "name", text),
            size=required(rest, "size", text),
            uploaded_file=required(
                rest,
                "uploadedFile",
                lambda value: one_of(
                    value,
                    (
                        ImportedFile.from_dict,
                        RefusedFile.from_dict,
                    ),
                ),
            ),
            images=required(rest, "images", lambda value: items(value, ImportedImage.from_dict)),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        data["status"] = self.status
        data["name"] = self.name
        data["size"] = self.size
        data["uploadedFile"] = encode(self.uploaded_file)
        data["images"] = encode(self.images)
        data.update(self.additional_properties)
        return data
