"""LastOpenedImage. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ABSENT, UNSET, integer, record, required, text

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


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
        take = rest.pop
        return cls(
            id=value if type(value := take("id", UNSET)) is int else required(value, "id", integer),
            date=value if type(value := take("date", UNSET)) is int else required(value, "date", integer),
            thumb=value if type(value := take("thumb", UNSET)) is str else required(value, "thumb", text),
            instance_filename=value
            if type(value := take("instanceFilename", UNSET)) is str
            else required(value, "instanceFilename", text),
            project=value
            if type(value := take("project", UNSET)) is int
            else required(value, "project", integer),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.id) is not ABSENT:
            data["id"] = value
        if (value := self.date) is not ABSENT:
            data["date"] = value
        if (value := self.thumb) is not ABSENT:
            data["thumb"] = value
        if (value := self.instance_filename) is not ABSENT:
            data["instanceFilename"] = value
        if (value := self.project) is not ABSENT:
            data["project"] = value
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[LastOpenedImage]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.last_opened_image import QUICK

        return QUICK
