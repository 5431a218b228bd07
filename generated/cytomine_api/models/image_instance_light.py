"""ImageInstanceLight. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import (
    ABSENT,
    UNSET,
    Unset,
    integer,
    null,
    nullable,
    optional,
    record,
    required,
    text,
)

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


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
        take = rest.pop
        return cls(
            id=value if type(value := take("id", UNSET)) is int else required(value, "id", integer),
            instance_filename=value
            if type(value := take("instanceFilename", UNSET)) is str or value is None
            else required(value, "instanceFilename", lambda value: nullable(value, text)),
            original_filename=value
            if (value := take("originalFilename", UNSET)) is None
            else optional(value, "originalFilename", null),
            filename=value
            if (value := take("filename", UNSET)) is None
            else optional(value, "filename", null),
            path=value if (value := take("path", UNSET)) is None else optional(value, "path", null),
            full_path=value
            if (value := take("fullPath", UNSET)) is None
            else optional(value, "fullPath", null),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.id) is not ABSENT:
            data["id"] = value
        if (value := self.instance_filename) is not ABSENT:
            data["instanceFilename"] = value
        if (value := self.original_filename) is not ABSENT:
            data["originalFilename"] = value
        if (value := self.filename) is not ABSENT:
            data["filename"] = value
        if (value := self.path) is not ABSENT:
            data["path"] = value
        if (value := self.full_path) is not ABSENT:
            data["fullPath"] = value
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[ImageInstanceLight]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.image_instance_light import QUICK

        return QUICK
