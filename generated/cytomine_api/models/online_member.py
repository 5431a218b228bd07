"""OnlineMember. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ABSENT, UNSET, encode, integer, items, record, required

from cytomine_api.models.online_position import OnlinePosition

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


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
        take = rest.pop
        return cls(
            id=value if type(value := take("id", UNSET)) is int else required(value, "id", integer),
            position=required(
                take("position", UNSET), "position", lambda value: items(value, OnlinePosition.from_dict)
            ),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.id) is not ABSENT:
            data["id"] = value
        if (value := self.position) is not ABSENT:
            data["position"] = encode(value)
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[OnlineMember]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.online_member import QUICK

        return QUICK
