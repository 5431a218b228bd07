"""ServerStatus. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import boolean, record, required, text


@define(kw_only=True)
class ServerStatus:
    """A server that runs.

    Attributes:
        alive: A server that does not run does not answer.
        version: Release of the core; 0.0.0 on builds that were not given one, so it cannot tell
            generations apart.
        server_url: Public address, with which thumbnail and crop addresses begin.
    """

    alive: bool
    version: str
    server_url: str
    additional_properties: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Return the object a JSON value says; fields the document does not name are kept.

        Raises:
            ShapeError: A value has another shape; its pointer says where.
        """
        rest = record(data)
        return cls(
            alive=required(rest, "alive", boolean),
            version=required(rest, "version", text),
            server_url=required(rest, "serverURL", text),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        data["alive"] = self.alive
        data["version"] = self.version
        data["serverURL"] = self.server_url
        data.update(self.additional_properties)
        return data
