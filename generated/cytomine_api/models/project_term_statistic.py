"""ProjectTermStatistic. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ABSENT, UNSET, integer, record, required, text

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


@define(kw_only=True)
class ProjectTermStatistic:
    """How many annotations of a project carry the term.

    Attributes:
        key: Name of the project.
        value: Number of annotations.
    """

    key: str
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
            key=value if type(value := take("key", UNSET)) is str else required(value, "key", text),
            value=value if type(value := take("value", UNSET)) is int else required(value, "value", integer),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.key) is not ABSENT:
            data["key"] = value
        if (value := self.value) is not ABSENT:
            data["value"] = value
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[ProjectTermStatistic]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.project_term_statistic import QUICK

        return QUICK
