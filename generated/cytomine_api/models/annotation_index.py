"""AnnotationIndex. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ABSENT, UNSET, integer, nullable, record, required

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


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
        take = rest.pop
        return cls(
            user=value if type(value := take("user", UNSET)) is int else required(value, "user", integer),
            slice=value
            if type(value := take("slice", UNSET)) is int or value is None
            else required(value, "slice", lambda value: nullable(value, integer)),
            count_annotation=value
            if type(value := take("countAnnotation", UNSET)) is int
            else required(value, "countAnnotation", integer),
            count_reviewed_annotation=value
            if type(value := take("countReviewedAnnotation", UNSET)) is int
            else required(value, "countReviewedAnnotation", integer),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.user) is not ABSENT:
            data["user"] = value
        if (value := self.slice) is not ABSENT:
            data["slice"] = value
        if (value := self.count_annotation) is not ABSENT:
            data["countAnnotation"] = value
        if (value := self.count_reviewed_annotation) is not ABSENT:
            data["countReviewedAnnotation"] = value
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[AnnotationIndex]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.annotation_index import QUICK

        return QUICK
