"""OnlinePosition. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import integer, nullable, record, required, text


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
        return cls(
            slice=required(rest, "slice", integer),
            image=required(rest, "image", integer),
            filename=required(rest, "filename", lambda value: nullable(value, text)),
            original_filename=required(rest, "originalFilename", text),
            date=required(rest, "date", integer),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        data["slice"] = self.slice
        data["image"] = self.image
        data["filename"] = self.filename
        data["originalFilename"] = self.original_filename
        data["date"] = self.date
        data.update(self.additional_properties)
        return data
