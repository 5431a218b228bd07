"""AnnotationTermCreate. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ABSENT, UNSET, Unset, integer, nullable, optional, record, required

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


@define(kw_only=True)
class AnnotationTermCreate:
    """A term to be set on a user annotation.

    Attributes:
        userannotation: Id of the user annotation. A key `annotation` is not read.
        term: Id of a word of the project's ontology.
        user: Who sets it; the caller when left out or unknown. It need not be a member.
    """

    userannotation: int
    term: int
    user: int | None | Unset = UNSET
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
            userannotation=value
            if type(value := take("userannotation", UNSET)) is int
            else required(value, "userannotation", integer),
            term=value if type(value := take("term", UNSET)) is int else required(value, "term", integer),
            user=value
            if type(value := take("user", UNSET)) is int or value is None
            else optional(value, "user", lambda value: nullable(value, integer)),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.userannotation) is not ABSENT:
            data["userannotation"] = value
        if (value := self.term) is not ABSENT:
            data["term"] = value
        if (value := self.user) is not ABSENT:
            data["user"] = value
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[AnnotationTermCreate]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.annotation_term_create import QUICK

        return QUICK
