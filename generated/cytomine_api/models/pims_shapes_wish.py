"""PimsShapesWish. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import (
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
        return cls(
            annotations=required(
                rest,
                "annotations",
                lambda value: one_of(
                    value,
                    (
                        PimsShape.from_dict,
                        lambda value: items(value, PimsShape.from_dict),
                    ),
                ),
            ),
            context_factor=optional(rest, "context_factor", lambda value: nullable(value, number)),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        data["annotations"] = encode(self.annotations)
        if self.context_factor is not UNSET:
            data["context_factor"] = self.context_factor
        data.update(self.additional_properties)
        return data
