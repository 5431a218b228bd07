"""Whether the server runs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_sandbox.engine.errors import PageError
from cytomine_sandbox.engine.reply import Reply, json_reply
from cytomine_sandbox.engine.request import read_json
from cytomine_sandbox.engine.verbs import Operation, Service

if TYPE_CHECKING:
    from cytomine_sandbox.engine.request import Request

_FORM = "application/x-www-form-urlencoded"


def _state(request: Request) -> dict[str, object]:
    return {"alive": True, "version": "0.0.0", "serverURL": request.session.url}


def ping(request: Request) -> Reply:
    """Return that the server is alive, and its address; a body counts for nothing.

    Raises:
        PageError: The body is neither a JSON object nor a form.
    """
    request.refuse_repeated()
    if request.body and not request.headers.get("content-type", "").startswith(_FORM):
        try:
            body = read_json(request.body)
        except ValueError as error:
            raise PageError(reason="the body is no JSON") from error
        if not isinstance(body, dict):
            raise PageError(reason="the body is no object")
    return json_reply(_state(request) | {"serverID": "default"})


def show_status(request: Request) -> Reply:
    """Return the same without the name of the server."""
    return json_reply(_state(request))


SERVICE = Service(
    "server",
    {
        **dict.fromkeys(
            ("ping_server", "ping_server_by_post", "ping_server_json", "ping_server_json_by_post"),
            Operation(ping),
        ),
        "get_server_status": Operation(show_status),
    },
)
