"""TermImageStatistic. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ABSENT, UNSET, integer, nullable, record, required

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


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
        take = rest.pop
        return cls(
            image=value if type(value := take("image", UNSET)) is int else required(value, "image", integer),
            term=value
            if type(value := take("term", UNSET)) is int or value is None
            else required(value, "term", lambda value: nullable(value, integer)),
            count_annotations=value
            if type(value := take("countAnnotations", UNSET)) is int
            else required(value, "countAnnotations", integer),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.image) is not ABSENT:
            data["image"] = value
        if (value := self.term) is not ABSENT:
            data["term"] = value
        if (value := self.count_annotations) is not ABSENT:
            data["countAnnotations"] = value
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[TermImageStatistic]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.term_image_statistic import QUICK

        return QUICK
