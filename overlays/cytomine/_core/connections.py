"""Which connection an object uses: that of the surrounding `with`, else the one made last."""

from __future__ import annotations

from contextvars import ContextVar
from typing import TYPE_CHECKING, Protocol

from cytomine_wire.errors import CytomineError

if TYPE_CHECKING:
    from contextvars import Token
    from typing import Any

    from cytomine_wire.client import Client


class Connection(Protocol):
    """What objects need of a connection."""

    @property
    def error_mode(self) -> str:
        """`raise` or `legacy`."""
        ...

    @property
    def client(self) -> Client:
        """The wire."""
        ...

    @property
    def current_user(self) -> Any:
        """The user the keys belong to; False where the server refused them and errors are as before."""
        ...

    @property
    def newest_ids(self) -> dict[str, int]:
        """The largest id of each class of objects that this connection created; ids grow."""
        ...

    def undo(self, command: int) -> list[dict[str, Any]]:
        """Return the changes that were taken back."""
        ...

    def redo(self, command: int) -> list[dict[str, Any]]:
        """Return the changes that were made again."""
        ...


_entered: ContextVar[Connection | None] = ContextVar("cytomine_connection", default=None)
_latest: list[Connection] = []


class NotConnectedError(CytomineError, ConnectionError):
    """No connection was made yet; older scripts catch it as the built-in `ConnectionError`."""


def current() -> Connection:
    """Return the connection of the surrounding `with` block, else the one made last in this process.

    Raises:
        NotConnectedError: None was made.
    """
    connection = _entered.get() or (_latest[-1] if _latest else None)
    if connection is None:
        raise NotConnectedError("Not connected: make a Cytomine(host, public_key, private_key) first.")
    return connection


def register(connection: Connection) -> None:
    """Make a connection the one of the process, as older scripts expect of the newest."""
    _latest[:] = [connection]


def enter(connection: Connection) -> Token[Connection | None]:
    """Make a connection the one of this block; returns what undoes it."""
    return _entered.set(connection)


def leave(token: Token[Connection | None]) -> None:
    """Go back to the connection before the block."""
    _entered.reset(token)
