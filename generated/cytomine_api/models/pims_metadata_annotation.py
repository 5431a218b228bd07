"""PimsMetadataAnnotation. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import encode, integer, items, record, required, text

from cytomine_api.models.json_object import JsonObject


@define(kw_only=True)
class PimsMetadataAnnotation:
    """A shape that a file holds.

    Attributes:
        geometry: The shape as WKT, in pixels of the full image.
        terms: Labels the file gives it.
        properties: An object with any keys.
        channels: Channels it lies on.
        z_slices: Focal planes it lies on.
        timepoints: Points in time it lies on.
    """

    geometry: str
    terms: list[str]
    properties: JsonObject
    channels: list[int]
    z_slices: list[int]
    timepoints: list[int]
    additional_properties: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Return the object a JSON value says; fields the document does not name are kept.

        Raises:
            ShapeError: A value has another shape; its pointer says where.
        """
        rest = record(data)
        return cls(
            geometry=required(rest, "geometry", text),
            terms=required(rest, "terms", lambda value: items(value, text)),
            properties=required(rest, "properties", JsonObject.from_dict),
            channels=required(rest, "channels", lambda value: items(value, integer)),
            z_slices=required(rest, "z_slices", lambda value: items(value, integer)),
            timepoints=required(rest, "timepoints", lambda value: items(value, integer)),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        data["geometry"] = self.geometry
        data["terms"] = self.terms
        data["properties"] = encode(self.properties)
        data["channels"] = self.channels
        data["z_slices"] = self.z_slices
        data["timepoints"] = self.timepoints
        data.update(self.additional_properties)
        return data
