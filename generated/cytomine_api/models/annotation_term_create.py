"""AnnotationTermCreate. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import UNSET, Unset, integer, nullable, optional, record, required


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
        return cls(
            userannotation=required(rest, "userannotation", integer),
            term=required(rest, "term", integer),
            user=optional(rest, "user", lambda value: nullable(value, integer)),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        data["userannotation"] = self.userannotation
        data["term"] = self.term
        if self.user is not UNSET:
            data["user"] = self.user
        data.update(self.additional_properties)
        return data
