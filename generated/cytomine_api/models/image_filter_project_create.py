"""ImageFilterProjectCreate. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import integer, record, required


@define(kw_only=True)
class ImageFilterProjectCreate:
    """A link between filter and project to be made.

    Attributes:
        image_filter: Id of the filter that shall be offered.
        project: Id of the place that shall offer it.
    """

    image_filter: int
    project: int
    additional_properties: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Return the object a JSON value says; fields the document does not name are kept.

        Raises:
            ShapeError: A value has another shape; its pointer says where.
        """
        rest = record(data)
        return cls(
            image_filter=required(rest, "imageFilter", integer),
            project=required(rest, "project", integer),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        data["imageFilter"] = self.image_filter
        data["project"] = self.project
        data.update(self.additional_properties)
        return data
