"""The wire, with a line in the log for each request."""

from __future__ import annotations

import logging
from http.client import responses
from typing import TYPE_CHECKING, ClassVar

from cytomine._core.former import LOGGER
from cytomine_wire._exchange import Course
from cytomine_wire.client import Client
from cytomine_wire.errors import CytomineError
from cytomine_wire.secret import scrub

if TYPE_CHECKING:
    from cytomine_wire._steps import Steps
    from cytomine_wire.protocol import Request, Response


class _LoggedCourse(Course):
    __slots__ = ()

    def send(self) -> Steps[Response]:
        request = self.outgoing.request
        try:
            response = yield from super().send()
        except CytomineError as error:
            if error.status_code is not None:
                _log(request, error.status_code, error.message)
            raise
        _log(request, response.status_code)
        return response


class LoggedClient(Client):
    """A client that writes a line a request into the logger `cytomine.client`, as scripts show them.

    INFO for what was done, ERROR for what was refused, with the words of the server.
    """

    courses: ClassVar[type[Course]] = _LoggedCourse


def _log(request: Request, status: int, refusal: str = "") -> None:
    level = logging.ERROR if refusal else logging.INFO
    if LOGGER.isEnabledFor(level):
        asked = scrub(request.target).removeprefix("/api/")
        said = f" ({refusal})" if refusal else ""
        LOGGER.log(level, "[%s] %s | %s %s%s", request.method, asked, status, responses.get(status, ""), said)
