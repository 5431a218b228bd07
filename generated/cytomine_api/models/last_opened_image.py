"""LastOpenedImage. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import integer, record, required, text


@define(kw_only=True)
class LastOpenedImage:
    """An image that the caller opened.

    Attributes:
        id: Identifier of the image instance, not of the consultation.
        date: Milliseconds since 1970 (UTC), as a number.
        thumb: Absolute address of a small picture, without a size.
        instance_filename: Name of the image in its project; where names are blinded, the id of the
            abstract image instead.
        project: Id of the piece of work the image belongs to.
    """

    id: int
    date: int
    thumb: str
    instance_filename: str
    project: int
    additional_properties: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Return the object a JSON value says; fields the document does not name are kept.

        Raises:
            ShapeError: A value has another shape; its pointer says where.
        """
        rest = record(data)
        return cls(
            id=required(rest, "id", integer),
            date=required(rest, "date", integer),
            thumb=required(rest, "thumb", text),
            instance_filename=required(rest, "instanceFilename", text),
            project=required(rest, "project", integer),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        data["id"] = self.id
        data["date"] = self.date
        data["thumb"] = self.thumb
        data["instanceFilename"] = self.instance_filename
        data["project"] = self.project
        data.update(self.additional_properties)
        return data
