"""UserTermCount. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ABSENT, UNSET, integer, record, required, text

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


@define(kw_only=True)
class UserTermCount:
    """How often a user is said to have set a term.

    Attributes:
        id: Id of the term.
        name: As the term is called in its ontology.
        color: HTML colour as stored with the term.
        value: A count that is the same for all terms of the user, by a defect.
    """

    id: int
    name: str
    color: str
    value: int
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
            name=value if type(value := take("name", UNSET)) is str else required(value, "name", text),
            color=value if type(value := take("color", UNSET)) is str else required(value, "color", text),
            value=value if type(value := take("value", UNSET)) is int else required(value, "value", integer),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.id) is not ABSENT:
            data["id"] = value
        if (value := self.name) is not ABSENT:
            data["name"] = value
        if (value := self.color) is not ABSENT:
            data["color"] = value
        if (value := self.value) is not ABSENT:
            data["value"] = value
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[UserTermCount]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.user_term_count import QUICK

        return QUICK
