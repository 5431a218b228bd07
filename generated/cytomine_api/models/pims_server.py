"""PimsServer. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import encode, record, required, text

from cytomine_api.models.pims_settings import PimsSettings


@define(kw_only=True)
class PimsServer:
    """The image server.

    Attributes:
        version: Release; 0.0.0 where it was not built as one.
        api_version: Release of the routes.
        settings: How the image server is set up; more keys come than are named here, and they change
            with its versions.
    """

    version: str
    api_version: str
    settings: PimsSettings
    additional_properties: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Return the object a JSON value says; fields the document does not name are kept.

        Raises:
            ShapeError: A value has another shape; its pointer says where.
        """
        rest = record(data)
        return cls(
            version=required(rest, "version", text),
            api_version=required(rest, "api_version", text),
            settings=required(rest, "settings", PimsSettings.from_dict),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        data["version"] = self.version
        data["api_version"] = self.api_version
        data["settings"] = encode(self.settings)
        data.update(self.additional_properties)
        return data
