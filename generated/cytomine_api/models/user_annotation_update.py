"""UserAnnotationUpdate. Generated from the schema of this name: edit the document, then generate."""

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
class UserAnnotationUpdate:
    """A user annotation as it shall be from now on.

    Attributes:
        id: Selects the annotation; the path tells its kind alone.
        location: Shape as WKT, in pixels of the full image; the origin is its lower left corner, y
            grows upwards. Written with a blank behind the type and behind commas.
        slice: Id of the plane it shall lie on.
        image: Id of the image instance it lies on.
        user: Author.
        created: Time of creation as it was read; left out, it is lost. Milliseconds since 1970 (UTC) as
            text or number, or `yyyy-MM-ddTHH:mm:ss.SSSZ`; anything else counts as left out.
        geometry_compression: Tolerance in pixels with which the sent shape is simplified again; 0 when
            left out.
    """

    id: int
    location: str
    slice: int
    image: int
    user: int
    created: str | int | None | Unset = UNSET
    geometry_compression: float | None | Unset = UNSET
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
            id=value if type(value := take("id", UNSET)) is int else required(value, "id", integer),
            location=value
            if type(value := take("location", UNSET)) is str
            else required(value, "location", text),
            slice=value if type(value := take("slice", UNSET)) is int else required(value, "slice", integer),
            image=value if type(value := take("image", UNSET)) is int else required(value, "image", integer),
            user=value if type(value := take("user", UNSET)) is int else required(value, "user", integer),
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
            geometry_compression=value
            if type(value := take("geometryCompression", UNSET)) is float
            or type(value) is int
            or value is None
            else optional(value, "geometryCompression", lambda value: nullable(value, number)),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.id) is not ABSENT:
            data["id"] = value
        if (value := self.location) is not ABSENT:
            data["location"] = value
        if (value := self.slice) is not ABSENT:
            data["slice"] = value
        if (value := self.image) is not ABSENT:
            data["image"] = value
        if (value := self.user) is not ABSENT:
            data["user"] = value
        if (value := self.created) is not ABSENT:
            data["created"] = value
        if (value := self.geometry_compression) is not ABSENT:
            data["geometryCompression"] = value
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[UserAnnotationUpdate]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.user_annotation_update import QUICK

        return QUICK
