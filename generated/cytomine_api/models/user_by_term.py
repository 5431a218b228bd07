"""UserByTerm. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ABSENT, UNSET, integer, items, record, required

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


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
        take = rest.pop
        return cls(
            id=value if type(value := take("id", UNSET)) is int else required(value, "id", integer),
            term=value if type(value := take("term", UNSET)) is int else required(value, "term", integer),
            user=required(take("user", UNSET), "user", lambda value: items(value, integer)),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.id) is not ABSENT:
            data["id"] = value
        if (value := self.term) is not ABSENT:
            data["term"] = value
        if (value := self.user) is not ABSENT:
            data["user"] = value
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[UserByTerm]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.user_by_term import QUICK

        return QUICK
