"""ServerStatus as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
)

from cytomine_api.models.server_status import ServerStatus


class ServerStatusMirror(Mirror, rename={"server_url": "serverURL"}):
    """What is exactly as the document says, and nothing else."""

    alive: bool
    version: str
    server_url: str


def build_server_status(row: Any) -> ServerStatus:
    """Return the model of a mirror."""
    self = new(ServerStatus)
    self.alive = row.alive
    self.version = row.version
    self.server_url = row.server_url
    self.additional_properties = {}
    return self


def reflect_server_status(model: Any) -> ServerStatusMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain((model.alive, model.version, model.server_url)):
        raise RefusedError
    return ServerStatusMirror(model.alive, model.version, model.server_url)


QUICK = Quick(ServerStatusMirror, build_server_status, reflect_server_status)
