"""UserByTerm. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import integer, items, record, required


@define(kw_only=True)
class UserByTerm:
    """A term of an annotation and who set it.

    Attributes:
        id: Id of the link between both; 0 for reviewed annotations.
        term: Id of the word that was set.
        user: Ids of those who set it.
    """

    id: int
    term: int
    user: list[int]
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
            term=required(rest, "term", integer),
            user=required(rest, "user", lambda value: items(value, integer)),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        data["id"] = self.id
        data["term"] = self.term
        data["user"] = self.user
        data.update(self.additional_properties)
        return data
