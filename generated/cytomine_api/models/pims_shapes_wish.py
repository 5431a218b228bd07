"""PimsShapesWish. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import (
    ABSENT,
    UNSET,
    Unset,
    encode,
    items,
    nullable,
    number,
    one_of,
    optional,
    record,
    required,
)

from cytomine_api.models.pims_shape import PimsShape

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


@define(kw_only=True)
class PimsShapesWish:
    """The shapes a picture is about.

    Attributes:
        annotations: One shape or several; an empty list is a 500.
        context_factor: Factor on width and height of the box around the shapes; 1 by default.
    """

    annotations: PimsShape | list[PimsShape]
    context_factor: float | None | Unset = UNSET
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
            annotations=required(
                take("annotations", UNSET),
                "annotations",
                lambda value: one_of(
                    value,
                    (
                        PimsShape.from_dict,
                        lambda value: items(value, PimsShape.from_dict),
                    ),
                ),
            ),
            context_factor=value
            if type(value := take("context_factor", UNSET)) is float or type(value) is int or value is None
            else optional(value, "context_factor", lambda value: nullable(value, number)),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.annotations) is not ABSENT:
            data["annotations"] = encode(value)
        if (value := self.context_factor) is not ABSENT:
            data["context_factor"] = value
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[PimsShapesWish]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.pims_shapes_wish import QUICK

        return QUICK
