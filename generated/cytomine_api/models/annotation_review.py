"""AnnotationReview. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ABSENT, UNSET, Unset, integer, items, optional, record

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


@define(kw_only=True)
class AnnotationReview:
    """What an accepted annotation shall have.

    Attributes:
        terms: Ids of its terms; those it has when left out, none when empty.
    """

    terms: list[int] | Unset = UNSET
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
            terms=optional(take("terms", UNSET), "terms", lambda value: items(value, integer)),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.terms) is not ABSENT:
            data["terms"] = value
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[AnnotationReview]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.annotation_review import QUICK

        return QUICK
