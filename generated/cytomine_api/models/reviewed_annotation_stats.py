"""ReviewedAnnotationStats. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import integer, record, required


@define(kw_only=True)
class ReviewedAnnotationStats:
    """How much of what an author drew on an image was accepted.

    Attributes:
        user: Who drew.
        all: User annotations of the author on the image.
        reviewed: Reviewed annotations made of them.
    """

    user: int
    all: int
    reviewed: int
    additional_properties: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Return the object a JSON value says; fields the document does not name are kept.

        Raises:
            ShapeError: A value has another shape; its pointer says where.
        """
        rest = record(data)
        return cls(
            user=required(rest, "user", integer),
            all=required(rest, "all", integer),
            reviewed=required(rest, "reviewed", integer),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        data["user"] = self.user
        data["all"] = self.all
        data["reviewed"] = self.reviewed
        data.update(self.additional_properties)
        return data
