"""UserStatistic. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import integer, record, required, text


@define(kw_only=True)
class UserStatistic:
    """How many annotations a user drew.

    Attributes:
        id: Id of the user.
        key: Login name of the user.
        username: Same as key.
        value: Number of annotations.
    """

    id: int
    key: str
    username: str
    value: int
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
            key=required(rest, "key", text),
            username=required(rest, "username", text),
            value=required(rest, "value", integer),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        data["id"] = self.id
        data["key"] = self.key
        data["username"] = self.username
        data["value"] = self.value
        data.update(self.additional_properties)
        return data
