"""AnnotationCenter. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import integer, number, record, required, text


@define(kw_only=True)
class AnnotationCenter:
    """Where an annotation lies and what its property says.

    Attributes:
        id_annotation: Which annotation it is.
        x: Of the centroid, in pixels of the full image from its left edge.
        y: Of the centroid, in pixels of the full image from its lower edge, upwards.
        value: What the property of the asked key says.
    """

    id_annotation: int
    x: float
    y: float
    value: str
    additional_properties: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Return the object a JSON value says; fields the document does not name are kept.

        Raises:
            ShapeError: A value has another shape; its pointer says where.
        """
        rest = record(data)
        return cls(
            id_annotation=required(rest, "idAnnotation", integer),
            x=required(rest, "x", number),
            y=required(rest, "y", number),
            value=required(rest, "value", text),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        data["idAnnotation"] = self.id_annotation
        data["x"] = self.x
        data["y"] = self.y
        data["value"] = self.value
        data.update(self.additional_properties)
        return data
