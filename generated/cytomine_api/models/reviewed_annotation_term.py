"""ReviewedAnnotationTerm. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ABSENT, UNSET, integer, nullable, record, required

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


@define(kw_only=True)
class ReviewedAnnotationTerm:
    """A term of a reviewed annotation.

    Attributes:
        term: Id of the word that was confirmed.
        user: Reviewer of the image at present; null when it is not under review.
    """

    term: int
    user: int | None
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
            term=value if type(value := take("term", UNSET)) is int else required(value, "term", integer),
            user=value
            if type(value := take("user", UNSET)) is int or value is None
            else required(value, "user", lambda value: nullable(value, integer)),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.term) is not ABSENT:
            data["term"] = value
        if (value := self.user) is not ABSENT:
            data["user"] = value
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[ReviewedAnnotationTerm]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.reviewed_annotation_term import QUICK

        return QUICK
