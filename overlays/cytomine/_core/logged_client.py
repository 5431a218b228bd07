"""The wire, with a line in the log for each request."""

from __future__ import annotations

import logging
from http.client import responses
from typing import TYPE_CHECKING

from cytomine._core.former import LOGGER
from cytomine_wire.client import Client
from cytomine_wire.errors import CytomineError
from cytomine_wire.secret import scrub
from cytomine_wire.server_message import read_message

if TYPE_CHECKING:
    from cytomine_wire.protocol import Request, Response


class LoggedClient(Client):
    """A client that writes a line a request into the logger `cytomine.client`, as scripts show them.

    INFO for what was done, ERROR for what was refused, with the words of the server.
    """

    def send(self, request: Request) -> Response:
        """Return the whole reply; raises as `Client.send`."""
        try:
            response = super().send(request)
        except CytomineError as error:
            if error.status_code is not None:
                _log(request, error.status_code, error.message)
            raise
        _log(request, response.status_code)
        return response

    def exchange(self, request: Request) -> Response:
        """Return the whole reply, also one that refuses."""
        response = super().exchange(request)
        is_refused = response.status_code >= 400
        _log(request, response.status_code, read_message(response) if is_refused else "")
        return response


def _log(request: Request, status: int, refusal: str = "") -> None:
    level = logging.ERROR if refusal else logging.INFO
    if LOGGER.isEnabledFor(level):
        asked = scrub(request.target).removeprefix("/api/")
        said = f" ({refusal})" if refusal else ""
        LOGGER.log(level, "[%s] %s | %s %s%s", request.method, asked, status, responses.get(status, ""), said)
