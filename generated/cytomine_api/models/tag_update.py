"""TagUpdate. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import integer, record, required, text


@define(kw_only=True)
class TagUpdate:
    """A tag as it shall be from now on.

    Attributes:
        name: New to the server in any case; not empty and not the word `null`.
        id: Selects the tag; the path does not.
        user: Owner from now on.
    """

    name: str
    id: int
    user: int
    additional_properties: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Return the object a JSON value says; fields the document does not name are kept.

        Raises:
            ShapeError: A value has another shape; its pointer says where.
        """
        rest = record(data)
        return cls(
            name=required(rest, "name", text),
            id=required(rest, "id", integer),
            user=required(rest, "user", integer),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        data["name"] = self.name
        data["id"] = self.id
        data["user"] = self.user
        data.update(self.additional_properties)
        return data
