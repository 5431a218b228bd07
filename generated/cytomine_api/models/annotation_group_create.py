"""AnnotationGroupCreate. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import UNSET, Unset, integer, nullable, optional, record, required, text


@define(kw_only=True)
class AnnotationGroupCreate:
    """A group of annotations to be made.

    Attributes:
        project: Id of the project that shall hold it.
        image_group: Id of the group of images its annotations lie on.
        type: What its annotations have in common; SAME_OBJECT when left out.
    """

    project: int
    image_group: int
    type: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Return the object a JSON value says; fields the document does not name are kept.

        Raises:
            ShapeError: A value has another shape; its pointer says where.
        """
        rest = record(data)
        return cls(
            project=required(rest, "project", integer),
            image_group=required(rest, "imageGroup", integer),
            type=optional(rest, "type", lambda value: nullable(value, text)),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        data["project"] = self.project
        data["imageGroup"] = self.image_group
        if self.type is not UNSET:
            data["type"] = self.type
        data.update(self.additional_properties)
        return data
