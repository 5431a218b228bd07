"""PimsColormap. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import record, required, text


@define(kw_only=True)
class PimsColormap:
    """Colours for intensities.

    Attributes:
        id: Identifier in capitals, with `!` in front when inverted.
        name: For people.
        type: Family of the colormap.
    """

    id: str
    name: str
    type: str
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
            name=required(rest, "name", text),
            type=required(rest, "type", text),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        data["id"] = self.id
        data["name"] = self.name
        data["type"] = self.type
        data.update(self.additional_properties)
        return data
