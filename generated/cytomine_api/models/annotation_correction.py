"""AnnotationCorrection. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import (
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
        return cls(
            location=required(rest, "location", text),
            image=optional(rest, "image", lambda value: nullable(value, integer)),
            layers=optional(
                rest,
                "layers",
                lambda value: one_of(
                    value,
                    (
                        lambda value: items(value, integer),
                        integer,
                    ),
                ),
            ),
            annotation=optional(rest, "annotation", lambda value: nullable(value, integer)),
            remove=optional(rest, "remove", boolean),
            review=optional(rest, "review", boolean),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        data["location"] = self.location
        if self.image is not UNSET:
            data["image"] = self.image
        if self.layers is not UNSET:
            data["layers"] = self.layers
        if self.annotation is not UNSET:
            data["annotation"] = self.annotation
        if self.remove is not UNSET:
            data["remove"] = self.remove
        if self.review is not UNSET:
            data["review"] = self.review
        data.update(self.additional_properties)
        return data
