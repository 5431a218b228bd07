"""NestedImageInstanceUpdate. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import (
    ABSENT,
    UNSET,
    Unset,
    integer,
    nullable,
    number,
    one_of,
    optional,
    record,
    required,
    text,
)

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


@define(kw_only=True)
class NestedImageInstanceUpdate:
    """A nested image as it shall be from now on.

    Attributes:
        base_image: Id of the abstract image.
        project: Id of the project that gets it.
        parent: Id of the image instance it is a region of.
        user: Who counts as having added it.
        id: Selects the image; the path does not.
        instance_filename: Name in the project; left out, that of the file is shown.
        physical_size_x: Width of a pixel in micrometres.
        physical_size_y: Height of a pixel in micrometres.
        physical_size_z: Micrometres from one focal plane to the next.
        fps: Timepoints in a second.
        magnification: Power of the objective, as in 40x.
        review_start: When its review began, in milliseconds since 1970 (UTC) as text or number. Only
            together with reviewUser, and then the review counts as ended.
        review_user: Who reviewed it; only together with reviewStart.
        x: Pixels from the left border of that image to its own.
        y: Pixels from the top border of that image to its own.
        created: Time of creation as it was read; left out, it is lost. Milliseconds since 1970 (UTC) as
            text or number, or `yyyy-MM-ddTHH:mm:ss.SSSZ`; anything else counts as left out.
    """

    base_image: int
    project: int
    parent: int
    user: int
    id: int
    instance_filename: str | None | Unset = UNSET
    physical_size_x: float | None | Unset = UNSET
    physical_size_y: float | None | Unset = UNSET
    physical_size_z: float | None | Unset = UNSET
    fps: float | None | Unset = UNSET
    magnification: int | None | Unset = UNSET
    review_start: str | int | None | Unset = UNSET
    review_user: int | None | Unset = UNSET
    x: int | Unset = UNSET
    y: int | Unset = UNSET
    created: str | int | None | Unset = UNSET
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
            base_image=value
            if type(value := take("baseImage", UNSET)) is int
            else required(value, "baseImage", integer),
            project=value
            if type(value := take("project", UNSET)) is int
            else required(value, "project", integer),
            parent=value
            if type(value := take("parent", UNSET)) is int
            else required(value, "parent", integer),
            user=value if type(value := take("user", UNSET)) is int else required(value, "user", integer),
            id=value if type(value := take("id", UNSET)) is int else required(value, "id", integer),
            instance_filename=value
            if type(value := take("instanceFilename", UNSET)) is str or value is None
            else optional(value, "instanceFilename", lambda value: nullable(value, text)),
            physical_size_x=value
            if type(value := take("physicalSizeX", UNSET)) is float or type(value) is int or value is None
            else optional(value, "physicalSizeX", lambda value: nullable(value, number)),
            physical_size_y=value
            if type(value := take("physicalSizeY", UNSET)) is float or type(value) is int or value is None
            else optional(value, "physicalSizeY", lambda value: nullable(value, number)),
            physical_size_z=value
            if type(value := take("physicalSizeZ", UNSET)) is float or type(value) is int or value is None
            else optional(value, "physicalSizeZ", lambda value: nullable(value, number)),
            fps=value
            if type(value := take("fps", UNSET)) is float or type(value) is int or value is None
            else optional(value, "fps", lambda value: nullable(value, number)),
            magnification=value
            if type(value := take("magnification", UNSET)) is int or value is None
            else optional(value, "magnification", lambda value: nullable(value, integer)),
            review_start=optional(
                take("reviewStart", UNSET),
                "reviewStart",
                lambda value: nullable(
                    value,
                    lambda value: one_of(
                        value,
                        (
                            text,
                            integer,
                        ),
                    ),
                ),
            ),
            review_user=value
            if type(value := take("reviewUser", UNSET)) is int or value is None
            else optional(value, "reviewUser", lambda value: nullable(value, integer)),
            x=value if type(value := take("x", UNSET)) is int else optional(value, "x", integer),
            y=value if type(value := take("y", UNSET)) is int else optional(value, "y", integer),
            created=optional(
                take("created", UNSET),
                "created",
                lambda value: nullable(
                    value,
                    lambda value: one_of(
                        value,
                        (
                            text,
                            integer,
                        ),
                    ),
                ),
            ),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.base_image) is not ABSENT:
            data["baseImage"] = value
        if (value := self.project) is not ABSENT:
            data["project"] = value
        if (value := self.parent) is not ABSENT:
            data["parent"] = value
        if (value := self.user) is not ABSENT:
            data["user"] = value
        if (value := self.id) is not ABSENT:
            data["id"] = value
        if (value := self.instance_filename) is not ABSENT:
            data["instanceFilename"] = value
        if (value := self.physical_size_x) is not ABSENT:
            data["physicalSizeX"] = value
        if (value := self.physical_size_y) is not ABSENT:
            data["physicalSizeY"] = value
        if (value := self.physical_size_z) is not ABSENT:
            data["physicalSizeZ"] = value
        if (value := self.fps) is not ABSENT:
            data["fps"] = value
        if (value := self.magnification) is not ABSENT:
            data["magnification"] = value
        if (value := self.review_start) is not ABSENT:
            data["reviewStart"] = value
        if (value := self.review_user) is not ABSENT:
            data["reviewUser"] = value
        if (value := self.x) is not ABSENT:
            data["x"] = value
        if (value := self.y) is not ABSENT:
            data["y"] = value
        if (value := self.created) is not ABSENT:
            data["created"] = value
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[NestedImageInstanceUpdate]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.nested_image_instance_update import QUICK

        return QUICK
