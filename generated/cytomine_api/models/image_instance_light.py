"""ImageInstanceLight. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import UNSET, Unset, integer, null, nullable, optional, record, required, text


@define(kw_only=True)
class ImageInstanceLight:
    """An image as asked for with `light`. Contributors of a blind project get the other names too, all
    null.

    Attributes:
        id: Identifier over all classes of the server.
        instance_filename: As it is called in the project.
        original_filename: Only sent, and then null, to contributors of a blind project.
        filename: Only sent, and then null, to contributors of a blind project.
        path: Only sent, and then null, to contributors of a blind project.
        full_path: Only sent, and then null, to contributors of a blind project.
    """

    id: int
    instance_filename: str | None
    original_filename: None | Unset = UNSET
    filename: None | Unset = UNSET
    path: None | Unset = UNSET
    full_path: None | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Return the object a JSON value says; fields the document does not name are kept.

        Raises:
            ShapeError: A value has another shape; its pointer says where.
        """
        rest = record(data)
        return cls(
            id=required(rest, "id", integer),
            instance_filename=required(rest, "instanceFilename", lambda value: nullable(value, text)),
            original_filename=optional(rest, "originalFilename", null),
            filename=optional(rest, "filename", null),
            path=optional(rest, "path", null),
            full_path=optional(rest, "fullPath", null),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        data["id"] = self.id
        data["instanceFilename"] = self.instance_filename
        if self.original_filename is not UNSET:
            data["originalFilename"] = self.original_filename
        if self.filename is not UNSET:
            data["filename"] = self.filename
        if self.path is not UNSET:
            data["path"] = self.path
        if self.full_path is not UNSET:
            data["fullPath"] = self.full_path
        data.update(self.additional_properties)
        return data
