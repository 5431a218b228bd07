"""TrackCreate. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ABSENT, UNSET, integer, record, required, text

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


@define(kw_only=True)
class TrackCreate:
    """A track to be made.

    Attributes:
        name: Not blank, and new to the image; case counts.
        color: HTML colour by convention; not checked, may be empty, not null.
        image: Id of the image instance whose planes it runs through.
    """

    name: str
    color: str
    image: int
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
            name=value if type(value := take("name", UNSET)) is str else required(value, "name", text),
            color=value if type(value := take("color", UNSET)) is str else required(value, "color", text),
            image=value if type(value := take("image", UNSET)) is int else required(value, "image", integer),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.name) is not ABSENT:
            data["name"] = value
        if (value := self.color) is not ABSENT:
            data["color"] = value
        if (value := self.image) is not ABSENT:
            data["image"] = value
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[TrackCreate]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.track_create import QUICK

        return QUICK
