"""NestedImageInstanceUpdate. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import (
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
        return cls(
            base_image=required(rest, "baseImage", integer),
            project=required(rest, "project", integer),
            parent=required(rest, "parent", integer),
            user=required(rest, "user", integer),
            id=required(rest, "id", integer),
            instance_filename=optional(rest, "instanceFilename", lambda value: nullable(value, text)),
            physical_size_x=optional(rest, "physicalSizeX", lambda value: nullable(value, number)),
            physical_size_y=optional(rest, "physicalSizeY", lambda value: nullable(value, number)),
            physical_size_z=optional(rest, "physicalSizeZ", lambda value: nullable(value, number)),
            fps=optional(rest, "fps", lambda value: nullable(value, number)),
            magnification=optional(rest, "magnification", lambda value: nullable(value, integer)),
            review_start=optional(
                rest,
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
            review_user=optional(rest, "reviewUser", lambda value: nullable(value, integer)),
            x=optional(rest, "x", integer),
            y=optional(rest, "y", integer),
            created=optional(
                rest,
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
        data["baseImage"] = self.base_image
        data["project"] = self.project
        data["parent"] = self.parent
        data["user"] = self.user
        data["id"] = self.id
        if self.instance_filename is not UNSET:
            data["instanceFilename"] = self.instance_filename
        if self.physical_size_x is not UNSET:
            data["physicalSizeX"] = self.physical_size_x
        if self.physical_size_y is not UNSET:
            data["physicalSizeY"] = self.physical_size_y
        if self.physical_size_z is not UNSET:
            data["physicalSizeZ"] = self.physical_size_z
        if self.fps is not UNSET:
            data["fps"] = self.fps
        if self.magnification is not UNSET:
            data["magnification"] = self.magnification
        if self.review_start is not UNSET:
            data["reviewStart"] = self.review_start
        if self.review_user is not UNSET:
            data["reviewUser"] = self.review_user
        if self.x is not UNSET:
            data["x"] = self.x
        if self.y is not UNSET:
            data["y"] = self.y
        if self.created is not UNSET:
            data["created"] = self.created
        data.update(self.additional_properties)
        return data
