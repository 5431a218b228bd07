"""AnnotationLinkCreate. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import integer, record, required


@define(kw_only=True)
class AnnotationLinkCreate:
    """An annotation to be put in a group.

    Attributes:
        annotation_ident: Id of a shape, user or reviewed.
        group: Id of a group of the same project.
        image: Id of the image instance the shape lies on; it must be told.
    """

    annotation_ident: int
    group: int
    image: int
    additional_properties: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Return the object a JSON value says; fields the document does not name are kept.

        Raises:
            ShapeError: A value has another shape; its pointer says where.
        """
        rest = record(data)
        return cls(
            annotation_ident=required(rest, "annotationIdent", integer),
            group=required(rest, "group", integer),
            image=required(rest, "image", integer),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        data["annotationIdent"] = self.annotation_ident
        data["group"] = self.group
        data["image"] = self.image
        data.update(self.additional_properties)
        return data
