"""UserPosition. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import boolean, integer, nullable, number, record, required, text


@define(kw_only=True)
class UserPosition:
    """Where a user looked on an image, and when.

    Attributes:
        class_: Full name of the class in the server; routes that attach tags, properties and the like
            ask for it.
        id: Identifier over all classes of the server.
        created: When it was recorded; milliseconds since 1970 (UTC) as text. It cannot be chosen.
        updated: The same as `created`; positions do not change.
        user: Who looked.
        image: Id of the image instance.
        slice: Id of the plane.
        project: Which piece of work the image belongs to.
        zoom: Level of zoom, as the viewer counts it.
        rotation: How far the image is turned; in radians where it came from the viewer.
        broadcast: Whether others were asked to follow.
        location: What was seen: a closed polygon as WKT, in pixels of the full image, origin at the
            lower left, y upwards; corners in the order they have when sent, from the top left to the
            bottom left.
        x: Middle of the view, in pixels of the full image from its left edge.
        y: Middle of the view, in pixels of the full image from its lower edge, upwards.
    """

    class_: str
    id: int
    created: str
    updated: str
    user: int
    image: int
    slice: int
    project: int
    zoom: int
    rotation: float | None
    broadcast: bool
    location: str
    x: float
    y: float
    additional_properties: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Return the object a JSON value says; fields the document does not name are kept.

        Raises:
            ShapeError: A value has another shape; its pointer says where.
        """
        rest = record(data)
        return cls(
            class_=required(rest, "class", text),
            id=required(rest, "id", integer),
            created=required(rest, "created", text),
            updated=required(rest, "updated", text),
            user=required(rest, "user", integer),
            image=required(rest, "image", integer),
            slice=required(rest, "slice", integer),
            project=required(rest, "project", integer),
            zoom=required(rest, "zoom", integer),
            rotation=required(rest, "rotation", lambda value: nullable(value, number)),
            broadcast=required(rest, "broadcast", boolean),
            location=required(rest, "location", text),
            x=required(rest, "x", number),
            y=required(rest, "y", number),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        data["class"] = self.class_
        data["id"] = self.id
        data["created"] = self.created
        data["updated"] = self.updated
        data["user"] = self.user
        data["image"] = self.image
        data["slice"] = self.slice
        data["project"] = self.project
        data["zoom"] = self.zoom
        data["rotation"] = self.rotation
        data["broadcast"] = self.broadcast
        data["location"] = self.location
        data["x"] = self.x
        data["y"] = self.y
        data.update(self.additional_properties)
        return data
