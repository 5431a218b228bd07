"""TermStatistic. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ABSENT, UNSET, integer, nullable, record, required, text

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


@define(kw_only=True)
class TermStatistic:
    """How many annotations carry a term, or none.

    Attributes:
        id: Id of the term; null for annotations that carry none.
        key: Name of the term; null for annotations that carry none.
        value: Number of annotations.
        color: HTML colour as stored with the term; null for annotations that carry none.
    """

    id: int | None
    key: str | None
    value: int
    color: str | None
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
            id=value
            if type(value := take("id", UNSET)) is int or value is None
            else required(value, "id", lambda value: nullable(value, integer)),
            key=value
            if type(value := take("key", UNSET)) is str or value is None
            else required(value, "key", lambda value: nullable(value, text)),
            value=value if type(value := take("value", UNSET)) is int else required(value, "value", integer),
            color=value
            if type(value := take("color", UNSET)) is str or value is None
            else required(value, "color", lambda value: nullable(value, text)),
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
        if (value := self.value) is not ABSENT:
            data["value"] = value
        if (value := self.color) is not ABSENT:
            data["color"] = value
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[TermStatistic]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.term_statistic import QUICK

        return QUICK
