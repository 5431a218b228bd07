"""TermCreate. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ABSENT, UNSET, Unset, integer, nullable, optional, record, required, text

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


@define(kw_only=True)
class TermCreate:
    """A term to be made.

    Attributes:
        name: Not blank, and new to the ontology; case counts.
        color: HTML colour by convention, such as `#d00000` or `black`; not checked.
        ontology: Id of the set the term goes into.
        comment: Free text to tell what is meant.
    """

    name: str
    color: str
    ontology: int
    comment: str | None | Unset = UNSET
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
            ontology=value
            if type(value := take("ontology", UNSET)) is int
            else required(value, "ontology", integer),
            comment=value
            if type(value := take("comment", UNSET)) is str or value is None
            else optional(value, "comment", lambda value: nullable(value, text)),
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
        if (value := self.ontology) is not ABSENT:
            data["ontology"] = value
        if (value := self.comment) is not ABSENT:
            data["comment"] = value
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[TermCreate]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.term_create import QUICK

        return QUICK
