"""PimsMetadataAnnotation. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ABSENT, UNSET, encode, integer, items, record, required, text

from cytomine_api.models.json_object import JsonObject

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


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
        take = rest.pop
        return cls(
            geometry=value
            if type(value := take("geometry", UNSET)) is str
            else required(value, "geometry", text),
            terms=required(take("terms", UNSET), "terms", lambda value: items(value, text)),
            properties=required(take("properties", UNSET), "properties", JsonObject.from_dict),
            channels=required(take("channels", UNSET), "channels", lambda value: items(value, integer)),
            z_slices=required(take("z_slices", UNSET), "z_slices", lambda value: items(value, integer)),
            timepoints=required(take("timepoints", UNSET), "timepoints", lambda value: items(value, integer)),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.geometry) is not ABSENT:
            data["geometry"] = value
        if (value := self.terms) is not ABSENT:
            data["terms"] = value
        if (value := self.properties) is not ABSENT:
            data["properties"] = encode(value)
        if (value := self.channels) is not ABSENT:
            data["channels"] = value
        if (value := self.z_slices) is not ABSENT:
            data["z_slices"] = value
        if (value := self.timepoints) is not ABSENT:
            data["timepoints"] = value
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[PimsMetadataAnnotation]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.pims_metadata_annotation import QUICK

        return QUICK
