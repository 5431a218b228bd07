"""UserPositionSummary. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import integer, items, nullable, number, record, required


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
        return cls(
            location=required(
                rest, "location", lambda value: items(value, lambda value: items(value, number))
            ),
            zoom=required(rest, "zoom", integer),
            rotation=required(rest, "rotation", lambda value: nullable(value, number)),
            frequency=required(rest, "frequency", integer),
            image=required(rest, "image", integer),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        data["location"] = self.location
        data["zoom"] = self.zoom
        data["rotation"] = self.rotation
        data["frequency"] = self.frequency
        data["image"] = self.image
        data.update(self.additional_properties)
        return data
