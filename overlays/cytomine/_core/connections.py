"""Which connection an object uses: that of the surrounding `with`, else the one made last."""

from __future__ import annotations

from contextvars import ContextVar
from typing import TYPE_CHECKING

from cytomine_wire.errors import CytomineError

if TYPE_CHECKING:
    from contextvars import Token

    from cytomine.cytomine import Cytomine

_entered: ContextVar[Cytomine | None] = ContextVar("cytomine_connection", default=None)
_latest: list[Cytomine] = []


class NotConnectedError(CytomineError, ConnectionError):
    """No connection was made yet; older scripts catch it as the built-in `ConnectionError`."""


def current() -> Cytomine:
    """Return the connection of the surrounding `with` block, else the one made last in this process.

    Raises:
        NotConnectedError: None was made.
    """
    connection = _entered.get() or (_latest[-1] if _latest else None)
    if connection is None:
        raise NotConnectedError("Not connected: make a Cytomine(host, public_key, private_key) first.")
    return connection


def register(connection: Cytomine) -> None:
    """Make a connection the one of the process, as older scripts expect of the newest."""
    _latest[:] = [connection]


def enter(connection: Cytomine) -> Token[Cytomine | None]:
    """Make a connection the one of this block; returns what undoes it."""
    return _entered.set(connection)


def leave(token: Token[Cytomine | None]) -> None:
    """Go back to the connection before the block."""
    _entered.reset(token)
