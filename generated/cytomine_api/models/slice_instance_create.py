"""SliceInstanceCreate. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import integer, record, required


@define(kw_only=True)
class SliceInstanceCreate:
    """A slice to be added to an image of a project.

    Attributes:
        project: Id of the project that holds the image.
        image: Id of the image instance that gets it.
        base_slice: Id of a slice of the abstract image behind it.
    """

    project: int
    image: int
    base_slice: int
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
            image=required(rest, "image", integer),
            base_slice=required(rest, "baseSlice", integer),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        data["project"] = self.project
        data["image"] = self.image
        data["baseSlice"] = self.base_slice
        data.update(self.additional_properties)
        return data
