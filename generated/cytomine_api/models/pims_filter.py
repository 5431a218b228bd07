"""PimsFilter. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ABSENT, UNSET, items, nullable, record, required, text

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


@define(kw_only=True)
class PimsFilter:
    """A filter for pictures.

    Attributes:
        id: Identifier in capitals.
        aliases: Other identifiers of it.
        name: For people.
        type: What it looks at to change a pixel: the pixel, those around it, or all of them.
        description: What it does.
    """

    id: str
    aliases: list[str]
    name: str
    type: str
    description: str | None
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
            id=value if type(value := take("id", UNSET)) is str else required(value, "id", text),
            aliases=required(take("aliases", UNSET), "aliases", lambda value: items(value, text)),
            name=value if type(value := take("name", UNSET)) is str else required(value, "name", text),
            type=value if type(value := take("type", UNSET)) is str else required(value, "type", text),
            description=value
            if type(value := take("description", UNSET)) is str or value is None
            else required(value, "description", lambda value: nullable(value, text)),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.id) is not ABSENT:
            data["id"] = value
        if (value := self.aliases) is not ABSENT:
            data["aliases"] = value
        if (value := self.name) is not ABSENT:
            data["name"] = value
        if (value := self.type) is not ABSENT:
            data["type"] = value
        if (value := self.description) is not ABSENT:
            data["description"] = value
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[PimsFilter]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.pims_filter import QUICK

        return QUICK
