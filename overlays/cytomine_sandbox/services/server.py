"""Whether the server runs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_sandbox.reply import Reply, json_reply
from cytomine_sandbox.verbs import Operation, Service

if TYPE_CHECKING:
    from cytomine_sandbox.request import Request


def ping(request: Request) -> Reply:
    """Return that the server is alive, and its address."""
    request.refuse_repeated()
    return json_reply(
        {"alive": True, "version": "0.0.0", "serverURL": request.session.url, "serverID": "default"}
    )


SERVICE = Service("server", {"ping_server": Operation(ping)})
