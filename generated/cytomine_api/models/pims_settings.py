"""PimsSettings. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import boolean, integer, record, required, text


@define(kw_only=True)
class PimsSettings:
    """How the image server is set up; more keys come than are named here, and they change with its
    versions.

    Attributes:
        api_base_path: Prefix of all its routes.
        output_size_limit: Pixels a side of a picture may have.
        default_annotation_origin: Corner from which shapes are measured without the header.
        default_image_size_safety_mode: What is done with too large pictures without the header.
        cache_enabled: Answers are kept and sent again; Cache-Control no-store in a request goes past
            them.
    """

    api_base_path: str
    output_size_limit: int
    default_annotation_origin: str
    default_image_size_safety_mode: str
    cache_enabled: bool
    additional_properties: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Return the object a JSON value says; fields the document does not name are kept.

        Raises:
            ShapeError: A value has another shape; its pointer says where.
        """
        rest = record(data)
        return cls(
            api_base_path=required(rest, "api_base_path", text),
            output_size_limit=required(rest, "output_size_limit", integer),
            default_annotation_origin=required(rest, "default_annotation_origin", text),
            default_image_size_safety_mode=required(rest, "default_image_size_safety_mode", text),
            cache_enabled=required(rest, "cache_enabled", boolean),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        data["api_base_path"] = self.api_base_path
        data["output_size_limit"] = self.output_size_limit
        data["default_annotation_origin"] = self.default_annotation_origin
        data["default_image_size_safety_mode"] = self.default_image_size_safety_mode
        data["cache_enabled"] = self.cache_enabled
        data.update(self.additional_properties)
        return data
