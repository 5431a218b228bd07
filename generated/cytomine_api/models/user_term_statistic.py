"""UserTermStatistic. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ABSENT, UNSET, encode, integer, items, record, required, text

from cytomine_api.models.user_term_count import UserTermCount

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


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
        take = rest.pop
        return cls(
            id=value if type(value := take("id", UNSET)) is int else required(value, "id", integer),
            key=value if type(value := take("key", UNSET)) is str else required(value, "key", text),
            terms=required(
                take("terms", UNSET), "terms", lambda value: items(value, UserTermCount.from_dict)
            ),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.id) is not ABSENT:
            data["id"] = value
        if (value := self.key) is not ABSENT:
            data["key"] = value
        if (value := self.terms) is not ABSENT:
            data["terms"] = encode(value)
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[UserTermStatistic]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.user_term_statistic import QUICK

        return QUICK
