"""TermImageStatistic. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import integer, nullable, record, required


@define(kw_only=True)
class TermImageStatistic:
    """How many annotations of an image carry a term, or none.

    Attributes:
        image: Id of the image instance.
        term: Id of the term; null for annotations that carry none.
        count_annotations: Number of annotations.
    """

    image: int
    term: int | None
    count_annotations: int
    additional_properties: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Return the object a JSON value says; fields the document does not name are kept.

        Raises:
            ShapeError: A value has another shape; its pointer says where.
        """
        rest = record(data)
        return cls(
            image=required(rest, "image", integer),
            term=required(rest, "term", lambda value: nullable(value, integer)),
            count_annotations=required(rest, "countAnnotations", integer),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        data["image"] = self.image
        data["term"] = self.term
        data["countAnnotations"] = self.count_annotations
        data.update(self.additional_properties)
        return data
