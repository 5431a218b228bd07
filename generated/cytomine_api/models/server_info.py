"""ServerInfo. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ABSENT, UNSET, boolean, record, required, text

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


@define(kw_only=True)
class ServerInfo:
    """A server that runs, as it presents itself.

    Attributes:
        alive: A server that does not run does not answer.
        version: Release of the core; 0.0.0 on builds that were not given one, so it cannot tell
            generations apart.
        server_url: Public address, with which thumbnail and crop addresses begin.
        server_id: Name of the installation; `default` when it was not configured.
    """

    alive: bool
    version: str
    server_url: str
    server_id: str
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
            alive=value if type(value := take("alive", UNSET)) is bool else required(value, "alive", boolean),
            version=value
            if type(value := take("version", UNSET)) is str
            else required(value, "version", text),
            server_url=value
            if type(value := take("serverURL", UNSET)) is str
            else required(value, "serverURL", text),
            server_id=value
            if type(value := take("serverID", UNSET)) is str
            else required(value, "serverID", text),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.alive) is not ABSENT:
            data["alive"] = value
        if (value := self.version) is not ABSENT:
            data["version"] = value
        if (value := self.server_url) is not ABSENT:
            data["serverURL"] = value
        if (value := self.server_id) is not ABSENT:
            data["serverID"] = value
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[ServerInfo]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.server_info import QUICK

        return QUICK
