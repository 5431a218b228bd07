"""Which requests come from this machine and mean it.

A page in a browser may be led to send requests to this machine under a name of its own (DNS rebinding): so
the name in the request counts as well as the address that is listened on.
"""

from __future__ import annotations

from ipaddress import ip_address
from typing import TYPE_CHECKING

from starlette.responses import PlainTextResponse

if TYPE_CHECKING:
    from starlette.types import ASGIApp, Receive, Scope, Send


def is_loopback(host: str) -> bool:
    """Return whether only this machine reaches an address."""
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def read_header(scope: Scope, name: str) -> str:
    """Return the value of a header, its name in lower case; empty for none."""
    found = (value for key, value in scope["headers"] if key == name.encode())
    value: bytes = next(found, b"")
    return value.decode("latin-1")


def names_this_machine(scope: Scope) -> bool:
    """Return whether a request names this machine as host."""
    host = read_header(scope, "host")
    name = host.partition("]")[0].removeprefix("[") if host.startswith("[") else host.partition(":")[0]
    return is_loopback(name)


class ForThisMachine:
    """Another application for requests alone that name this machine as host."""

    def __init__(self, application: ASGIApp) -> None:
        self._application = application

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        if names_this_machine(scope):
            await self._application(scope, receive, send)
        else:
            await PlainTextResponse("Only for this machine.", 403)(scope, receive, send)
