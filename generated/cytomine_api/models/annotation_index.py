"""AnnotationIndex. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import integer, nullable, record, required


@define(kw_only=True)
class AnnotationIndex:
    """How many annotations a user has on a plane. It has neither id nor times.

    Attributes:
        user: Who drew them, or reviewed them.
        slice: Id of the plane.
        count_annotation: User annotations that the user has there.
        count_reviewed_annotation: Not reliable: a review adds 1 to its reviewer, taking it back
            subtracts 1 from the author, so it drifts and may be negative.
    """

    user: int
    slice: int | None
    count_annotation: int
    count_reviewed_annotation: int
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
            slice=required(rest, "slice", lambda value: nullable(value, integer)),
            count_annotation=required(rest, "countAnnotation", integer),
            count_reviewed_annotation=required(rest, "countReviewedAnnotation", integer),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        data["user"] = self.user
        data["slice"] = self.slice
        data["countAnnotation"] = self.count_annotation
        data["countReviewedAnnotation"] = self.count_reviewed_annotation
        data.update(self.additional_properties)
        return data
