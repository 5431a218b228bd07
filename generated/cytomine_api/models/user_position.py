"""UserPosition. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ABSENT, UNSET, boolean, integer, nullable, number, record, required, text

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


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
        take = rest.pop
        return cls(
            class_=value if type(value := take("class", UNSET)) is str else required(value, "class", text),
            id=value if type(value := take("id", UNSET)) is int else required(value, "id", integer),
            created=value
            if type(value := take("created", UNSET)) is str
            else required(value, "created", text),
            updated=value
            if type(value := take("updated", UNSET)) is str
            else required(value, "updated", text),
            user=value if type(value := take("user", UNSET)) is int else required(value, "user", integer),
            image=value if type(value := take("image", UNSET)) is int else required(value, "image", integer),
            slice=value if type(value := take("slice", UNSET)) is int else required(value, "slice", integer),
            project=value
            if type(value := take("project", UNSET)) is int
            else required(value, "project", integer),
            zoom=value if type(value := take("zoom", UNSET)) is int else required(value, "zoom", integer),
            rotation=value
            if type(value := take("rotation", UNSET)) is float or type(value) is int or value is None
            else required(value, "rotation", lambda value: nullable(value, number)),
            broadcast=value
            if type(value := take("broadcast", UNSET)) is bool
            else required(value, "broadcast", boolean),
            location=value
            if type(value := take("location", UNSET)) is str
            else required(value, "location", text),
            x=value
            if type(value := take("x", UNSET)) is float or type(value) is int
            else required(value, "x", number),
            y=value
            if type(value := take("y", UNSET)) is float or type(value) is int
            else required(value, "y", number),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.class_) is not ABSENT:
            data["class"] = value
        if (value := self.id) is not ABSENT:
            data["id"] = value
        if (value := self.created) is not ABSENT:
            data["created"] = value
        if (value := self.updated) is not ABSENT:
            data["updated"] = value
        if (value := self.user) is not ABSENT:
            data["user"] = value
        if (value := self.image) is not ABSENT:
            data["image"] = value
        if (value := self.slice) is not ABSENT:
            data["slice"] = value
        if (value := self.project) is not ABSENT:
            data["project"] = value
        if (value := self.zoom) is not ABSENT:
            data["zoom"] = value
        if (value := self.rotation) is not ABSENT:
            data["rotation"] = value
        if (value := self.broadcast) is not ABSENT:
            data["broadcast"] = value
        if (value := self.location) is not ABSENT:
            data["location"] = value
        if (value := self.x) is not ABSENT:
            data["x"] = value
        if (value := self.y) is not ABSENT:
            data["y"] = value
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[UserPosition]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.user_position import QUICK

        return QUICK
