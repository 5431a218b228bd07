"""UserPositionCreate. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import UNSET, Unset, boolean, integer, nullable, number, optional, record


@define(kw_only=True)
class UserPositionCreate:
    """What the caller sees: the corners in pixels of the full image, whose origin is the lower left and
    whose y grows upwards, so the top has the larger y.

    Attributes:
        top_left_x: Upper left corner, from the left edge of the image.
        top_left_y: Upper left corner, from the lower edge of the image.
        top_right_x: Upper right corner, from the left edge of the image.
        top_right_y: Upper right corner, from the lower edge of the image.
        bottom_right_x: Lower right corner, from the left edge of the image.
        bottom_right_y: Lower right corner, from the lower edge of the image.
        bottom_left_x: Lower left corner, from the left edge of the image.
        bottom_left_y: Lower left corner, from the lower edge of the image.
        zoom: Level of zoom, as the viewer counts it.
        rotation: How far the image is turned; in radians where it came from the viewer.
        broadcast: Ask others to follow.
    """

    top_left_x: float | Unset = UNSET
    top_left_y: float | Unset = UNSET
    top_right_x: float | Unset = UNSET
    top_right_y: float | Unset = UNSET
    bottom_right_x: float | Unset = UNSET
    bottom_right_y: float | Unset = UNSET
    bottom_left_x: float | Unset = UNSET
    bottom_left_y: float | Unset = UNSET
    zoom: int | Unset = UNSET
    rotation: float | None | Unset = UNSET
    broadcast: bool | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Return the object a JSON value says; fields the document does not name are kept.

        Raises:
            ShapeError: A value has another shape; its pointer says where.
        """
        rest = record(data)
        return cls(
            top_left_x=optional(rest, "topLeftX", number),
            top_left_y=optional(rest, "topLeftY", number),
            top_right_x=optional(rest, "topRightX", number),
            top_right_y=optional(rest, "topRightY", number),
            bottom_right_x=optional(rest, "bottomRightX", number),
            bottom_right_y=optional(rest, "bottomRightY", number),
            bottom_left_x=optional(rest, "bottomLeftX", number),
            bottom_left_y=optional(rest, "bottomLeftY", number),
            zoom=optional(rest, "zoom", integer),
            rotation=optional(rest, "rotation", lambda value: nullable(value, number)),
            broadcast=optional(rest, "broadcast", boolean),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        if self.top_left_x is not UNSET:
            data["topLeftX"] = self.top_left_x
        if self.top_left_y is not UNSET:
            data["topLeftY"] = self.top_left_y
        if self.top_right_x is not UNSET:
            data["topRightX"] = self.top_right_x
        if self.top_right_y is not UNSET:
            data["topRightY"] = self.top_right_y
        if self.bottom_right_x is not UNSET:
            data["bottomRightX"] = self.bottom_right_x
        if self.bottom_right_y is not UNSET:
            data["bottomRightY"] = self.bottom_right_y
        if self.bottom_left_x is not UNSET:
            data["bottomLeftX"] = self.bottom_left_x
        if self.bottom_left_y is not UNSET:
            data["bottomLeftY"] = self.bottom_left_y
        if self.zoom is not UNSET:
            data["zoom"] = self.zoom
        if self.rotation is not UNSET:
            data["rotation"] = self.rotation
        if self.broadcast is not UNSET:
            data["broadcast"] = self.broadcast
        data.update(self.additional_properties)
        return data
