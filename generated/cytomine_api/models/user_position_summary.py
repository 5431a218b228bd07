"""UserPositionSummary. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ABSENT, UNSET, integer, items, nullable, number, record, required

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


@define(kw_only=True)
class UserPositionSummary:
    """A view and how often it was recorded, whoever had it.

    Attributes:
        location: The four corners; the ring is not closed.
        zoom: Level of zoom, as the viewer counts it.
        rotation: How far the image is turned; in radians where it came from the viewer.
        frequency: Number of positions with this view.
        image: Id of the image instance.
    """

    location: list[list[float]]
    zoom: int
    rotation: float | None
    frequency: int
    image: int
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
            location=required(
                take("location", UNSET),
                "location",
                lambda value: items(value, lambda value: items(value, number)),
            ),
            zoom=value if type(value := take("zoom", UNSET)) is int else required(value, "zoom", integer),
            rotation=value
            if type(value := take("rotation", UNSET)) is float or type(value) is int or value is None
            else required(value, "rotation", lambda value: nullable(value, number)),
            frequency=value
            if type(value := take("frequency", UNSET)) is int
            else required(value, "frequency", integer),
            image=value if type(value := take("image", UNSET)) is int else required(value, "image", integer),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.location) is not ABSENT:
            data["location"] = value
        if (value := self.zoom) is not ABSENT:
            data["zoom"] = value
        if (value := self.rotation) is not ABSENT:
            data["rotation"] = value
        if (value := self.frequency) is not ABSENT:
            data["frequency"] = value
        if (value := self.image) is not ABSENT:
            data["image"] = value
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[UserPositionSummary]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.user_position_summary import QUICK

        return QUICK
