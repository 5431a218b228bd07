"""OnlineMember. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import encode, integer, items, record, required

from cytomine_api.models.online_position import OnlinePosition


@define(kw_only=True)
class OnlineMember:
    """Somebody who is looking at images now.

    Attributes:
        id: Id of the user; there are no names here.
        position: The planes looked at.
    """

    id: int
    position: list[OnlinePosition]
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
            position=required(rest, "position", lambda value: items(value, OnlinePosition.from_dict)),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        data["id"] = self.id
        data["position"] = encode(self.position)
        data.update(self.additional_properties)
        return data
