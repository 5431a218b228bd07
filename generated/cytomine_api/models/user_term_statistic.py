"""UserTermStatistic. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import encode, integer, items, record, required, text

from cytomine_api.models.user_term_count import UserTermCount


@define(kw_only=True)
class UserTermStatistic:
    """Which terms a user set how often.

    Attributes:
        id: Id of the user.
        key: Login name of the user.
        terms: All terms of the ontology, set or not.
    """

    id: int
    key: str
    terms: list[UserTermCount]
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
            terms=required(rest, "terms", lambda value: items(value, UserTermCount.from_dict)),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        data["id"] = self.id
        data["key"] = self.key
        data["terms"] = encode(self.terms)
        data.update(self.additional_properties)
        return data
