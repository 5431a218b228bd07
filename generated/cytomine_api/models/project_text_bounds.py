"""ProjectTextBounds. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ABSENT, UNSET, items, nullable, record, required, text

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


@define(kw_only=True)
class ProjectTextBounds:
    """A range of texts. Both ends are null without projects, and always for the mode.

    Attributes:
        min: First in the order of the alphabet.
        max: Last in the order of the alphabet.
        list_: Always empty, left over.
    """

    min: str | None
    max: str | None
    list_: list[str]
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
            min=value
            if type(value := take("min", UNSET)) is str or value is None
            else required(value, "min", lambda value: nullable(value, text)),
            max=value
            if type(value := take("max", UNSET)) is str or value is None
            else required(value, "max", lambda value: nullable(value, text)),
            list_=required(take("list", UNSET), "list", lambda value: items(value, text)),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.min) is not ABSENT:
            data["min"] = value
        if (value := self.max) is not ABSENT:
            data["max"] = value
        if (value := self.list_) is not ABSENT:
            data["list"] = value
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[ProjectTextBounds]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.project_text_bounds import QUICK

        return QUICK
