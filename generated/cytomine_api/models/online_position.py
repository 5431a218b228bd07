"""OnlinePosition. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ABSENT, UNSET, integer, nullable, record, required, text

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


@define(kw_only=True)
class OnlinePosition:
    """Where somebody is looking now.

    Attributes:
        slice: Id of the plane.
        image: Id of the image instance the plane is in.
        filename: What the image is called in the project.
        original_filename: Name of the file as it was uploaded.
        date: When it was looked at, in milliseconds since 1970 (UTC) as a number.
    """

    slice: int
    image: int
    filename: str | None
    original_filename: str
    date: int
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
            slice=value if type(value := take("slice", UNSET)) is int else required(value, "slice", integer),
            image=value if type(value := take("image", UNSET)) is int else required(value, "image", integer),
            filename=value
            if type(value := take("filename", UNSET)) is str or value is None
            else required(value, "filename", lambda value: nullable(value, text)),
            original_filename=value
            if type(value := take("originalFilename", UNSET)) is str
            else required(value, "originalFilename", text),
            date=value if type(value := take("date", UNSET)) is int else required(value, "date", integer),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.slice) is not ABSENT:
            data["slice"] = value
        if (value := self.image) is not ABSENT:
            data["image"] = value
        if (value := self.filename) is not ABSENT:
            data["filename"] = value
        if (value := self.original_filename) is not ABSENT:
            data["originalFilename"] = value
        if (value := self.date) is not ABSENT:
            data["date"] = value
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[OnlinePosition]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.online_position import QUICK

        return QUICK
