"""ServerInfo as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
)

from cytomine_api.models.server_info import ServerInfo


class ServerInfoMirror(Mirror, rename={"server_url": "serverURL", "server_id": "serverID"}):
    """What is exactly as the document says, and nothing else."""

    alive: bool
    version: str
    server_url: str
    server_id: str


def build_server_info(row: Any) -> ServerInfo:
    """Return the model of a mirror."""
    self = new(ServerInfo)
    self.alive = row.alive
    self.version = row.version
    self.server_url = row.server_url
    self.server_id = row.server_id
    self.additional_properties = {}
    return self


def reflect_server_info(model: Any) -> ServerInfoMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain(
        (model.alive, model.version, model.server_url, model.server_id)
    ):
        raise RefusedError
    return ServerInfoMirror(model.alive, model.version, model.server_url, model.server_id)


QUICK = Quick(ServerInfoMirror, build_server_info, reflect_server_info)
