"""PimsFilter. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import items, nullable, record, required, text


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
        return cls(
            id=required(rest, "id", text),
            aliases=required(rest, "aliases", lambda value: items(value, text)),
            name=required(rest, "name", text),
            type=required(rest, "type", text),
            description=required(rest, "description", lambda value: nullable(value, text)),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        data["id"] = self.id
        data["aliases"] = self.aliases
        data["name"] = self.name
        data["type"] = self.type
        data["description"] = self.description
        data.update(self.additional_properties)
        return data
