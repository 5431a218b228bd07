"""UserPositionCreate. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ABSENT, UNSET, Unset, boolean, integer, nullable, number, optional, record

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


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
        take = rest.pop
        return cls(
            top_left_x=value
            if type(value := take("topLeftX", UNSET)) is float or type(value) is int
            else optional(value, "topLeftX", number),
            top_left_y=value
            if type(value := take("topLeftY", UNSET)) is float or type(value) is int
            else optional(value, "topLeftY", number),
            top_right_x=value
            if type(value := take("topRightX", UNSET)) is float or type(value) is int
            else optional(value, "topRightX", number),
            top_right_y=value
            if type(value := take("topRightY", UNSET)) is float or type(value) is int
            else optional(value, "topRightY", number),
            bottom_right_x=value
            if type(value := take("bottomRightX", UNSET)) is float or type(value) is int
            else optional(value, "bottomRightX", number),
            bottom_right_y=value
            if type(value := take("bottomRightY", UNSET)) is float or type(value) is int
            else optional(value, "bottomRightY", number),
            bottom_left_x=value
            if type(value := take("bottomLeftX", UNSET)) is float or type(value) is int
            else optional(value, "bottomLeftX", number),
            bottom_left_y=value
            if type(value := take("bottomLeftY", UNSET)) is float or type(value) is int
            else optional(value, "bottomLeftY", number),
            zoom=value if type(value := take("zoom", UNSET)) is int else optional(value, "zoom", integer),
            rotation=value
            if type(value := take("rotation", UNSET)) is float or type(value) is int or value is None
            else optional(value, "rotation", lambda value: nullable(value, number)),
            broadcast=value
            if type(value := take("broadcast", UNSET)) is bool
            else optional(value, "broadcast", boolean),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.top_left_x) is not ABSENT:
            data["topLeftX"] = value
        if (value := self.top_left_y) is not ABSENT:
            data["topLeftY"] = value
        if (value := self.top_right_x) is not ABSENT:
            data["topRightX"] = value
        if (value := self.top_right_y) is not ABSENT:
            data["topRightY"] = value
        if (value := self.bottom_right_x) is not ABSENT:
            data["bottomRightX"] = value
        if (value := self.bottom_right_y) is not ABSENT:
            data["bottomRightY"] = value
        if (value := self.bottom_left_x) is not ABSENT:
            data["bottomLeftX"] = value
        if (value := self.bottom_left_y) is not ABSENT:
            data["bottomLeftY"] = value
        if (value := self.zoom) is not ABSENT:
            data["zoom"] = value
        if (value := self.rotation) is not ABSENT:
            data["rotation"] = value
        if (value := self.broadcast) is not ABSENT:
            data["broadcast"] = value
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[UserPositionCreate]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.user_position_create import QUICK

        return QUICK
