"""AnnotationCenter. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ABSENT, UNSET, integer, number, record, required, text

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


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
        take = rest.pop
        return cls(
            id_annotation=value
            if type(value := take("idAnnotation", UNSET)) is int
            else required(value, "idAnnotation", integer),
            x=value
            if type(value := take("x", UNSET)) is float or type(value) is int
            else required(value, "x", number),
            y=value
            if type(value := take("y", UNSET)) is float or type(value) is int
            else required(value, "y", number),
            value=value if type(value := take("value", UNSET)) is str else required(value, "value", text),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.id_annotation) is not ABSENT:
            data["idAnnotation"] = value
        if (value := self.x) is not ABSENT:
            data["x"] = value
        if (value := self.y) is not ABSENT:
            data["y"] = value
        if (value := self.value) is not ABSENT:
            data["value"] = value
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[AnnotationCenter]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.annotation_center import QUICK

        return QUICK
