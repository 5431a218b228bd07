"""PimsServer. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ABSENT, UNSET, encode, record, required, text

from cytomine_api.models.pims_settings import PimsSettings

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


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
        take = rest.pop
        return cls(
            version=value
            if type(value := take("version", UNSET)) is str
            else required(value, "version", text),
            api_version=value
            if type(value := take("api_version", UNSET)) is str
            else required(value, "api_version", text),
            settings=required(take("settings", UNSET), "settings", PimsSettings.from_dict),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.version) is not ABSENT:
            data["version"] = value
        if (value := self.api_version) is not ABSENT:
            data["api_version"] = value
        if (value := self.settings) is not ABSENT:
            data["settings"] = encode(value)
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[PimsServer]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.pims_server import QUICK

        return QUICK
