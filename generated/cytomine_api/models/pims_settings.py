"""PimsSettings. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ABSENT, UNSET, boolean, integer, record, required, text


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
        take = rest.pop
        return cls(
            api_base_path=value
            if type(value := take("api_base_path", UNSET)) is str
            else required(value, "api_base_path", text),
            output_size_limit=value
            if type(value := take("output_size_limit", UNSET)) is int
            else required(value, "output_size_limit", integer),
            default_annotation_origin=value
            if type(value := take("default_annotation_origin", UNSET)) is str
            else required(value, "default_annotation_origin", text),
            default_image_size_safety_mode=value
            if type(value := take("default_image_size_safety_mode", UNSET)) is str
            else required(value, "default_image_size_safety_mode", text),
            cache_enabled=value
            if type(value := take("cache_enabled", UNSET)) is bool
            else required(value, "cache_enabled", boolean),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.api_base_path) is not ABSENT:
            data["api_base_path"] = value
        if (value := self.output_size_limit) is not ABSENT:
            data["output_size_limit"] = value
        if (value := self.default_annotation_origin) is not ABSENT:
            data["default_annotation_origin"] = value
        if (value := self.default_image_size_safety_mode) is not ABSENT:
            data["default_image_size_safety_mode"] = value
        if (value := self.cache_enabled) is not ABSENT:
            data["cache_enabled"] = value
        data.update(self.additional_properties)
        return data
