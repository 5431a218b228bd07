"""AnnotationCorrection. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import (
    ABSENT,
    UNSET,
    Unset,
    boolean,
    integer,
    items,
    nullable,
    one_of,
    optional,
    record,
    required,
    text,
)

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


@define(kw_only=True)
class AnnotationCorrection:
    """A shape that corrects annotations: one annotation when it is named, else those of some users on an
    image that it touches.

    Attributes:
        location: Shape as WKT, in pixels of the full image; the origin is its lower left corner, y
            grows upwards.
        image: Id of the image instance; needed unless an annotation is named.
        layers: Ids of the users whose annotations it may touch; needed unless an annotation is named.
            One alone may be sent without its list.
        annotation: Id of the annotation to correct, which the shape need not touch; of a reviewed one
            only with `review`.
        remove: Cut the shape out; false, the default, adds it.
        review: Look for reviewed annotations first, and for user annotations where there is none.
    """

    location: str
    image: int | None | Unset = UNSET
    layers: list[int] | int | Unset = UNSET
    annotation: int | None | Unset = UNSET
    remove: bool | Unset = UNSET
    review: bool | Unset = UNSET
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
            location=value
            if type(value := take("location", UNSET)) is str
            else required(value, "location", text),
            image=value
            if type(value := take("image", UNSET)) is int or value is None
            else optional(value, "image", lambda value: nullable(value, integer)),
            layers=optional(
                take("layers", UNSET),
                "layers",
                lambda value: one_of(
                    value,
                    (
                        lambda value: items(value, integer),
                        integer,
                    ),
                ),
            ),
            annotation=value
            if type(value := take("annotation", UNSET)) is int or value is None
            else optional(value, "annotation", lambda value: nullable(value, integer)),
            remove=value
            if type(value := take("remove", UNSET)) is bool
            else optional(value, "remove", boolean),
            review=value
            if type(value := take("review", UNSET)) is bool
            else optional(value, "review", boolean),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.location) is not ABSENT:
            data["location"] = value
        if (value := self.image) is not ABSENT:
            data["image"] = value
        if (value := self.layers) is not ABSENT:
            data["layers"] = value
        if (value := self.annotation) is not ABSENT:
            data["annotation"] = value
        if (value := self.remove) is not ABSENT:
            data["remove"] = value
        if (value := self.review) is not ABSENT:
            data["review"] = value
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[AnnotationCorrection]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.annotation_correction import QUICK

        return QUICK
