"""Which connection an object uses: that of the surrounding `with`, else the one made last."""

from __future__ import annotations

from contextvars import ContextVar
from threading import Lock
from typing import TYPE_CHECKING, Final, Protocol

from cytomine_wire.errors import CytomineError

if TYPE_CHECKING:
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

    @property
    def irrevocable(self) -> dict[int, str]:
        """Commands made over this connection that must not be taken back, each with the reason."""
        ...

    def undo(self, command: int) -> list[dict[str, Any]]:
        """Return the changes that were taken back."""
        ...

    def redo(self, command: int) -> list[dict[str, Any]]:
        """Return the changes that were made again."""
        ...


class Block:
    """One `with` block of a connection; blocks of one thread or task stand in one another."""

    __slots__ = ("connection", "is_left", "outer")

    def __init__(self, connection: Connection, outer: Block | None) -> None:
        self.connection = connection
        self.outer = outer
        self.is_left = False


_innermost: ContextVar[Block | None] = ContextVar("cytomine_connection", default=None)
_open: Final[list[Block]] = []
"""Blocks of all threads: what a thread of workers, which begins without any, takes the connection from."""
_lock: Final = Lock()
_latest: list[Connection] = []


class NotConnectedError(CytomineError, ConnectionError):
    """There is no connection to use; older scripts catch it as the built-in `ConnectionError`."""


def current() -> Connection:
    """Return the connection of the surrounding `with` block, else the one made last in this process.

    A thread without a block takes that of the blocks which other threads are in.

    Raises:
        NotConnectedError: None was made, or other threads are in blocks of several.
    """
    block = _surrounding(_innermost.get())
    if block is not None:
        return block.connection
    return _elsewhere() if _open else _made_last()


def _surrounding(block: Block | None) -> Block | None:
    while block is not None and block.is_left:
        block = block.outer
    return block


def _elsewhere() -> Connection:
    with _lock:
        outer = {id(_surrounding(each.outer)) for each in _open if each.outer is not None}
        found = {id(each.connection): each.connection for each in _open if id(each) not in outer}
    if not found:
        return _made_last()
    if len(found) > 1:
        named = ", ".join(sorted(map(repr, found.values())))
        raise NotConnectedError(
            f"Several connections are in use ({named}), and this thread is in no block of one: "
            "write `with connection:` in it."
        )
    return next(iter(found.values()))


def _made_last() -> Connection:
    if not _latest:
        raise NotConnectedError("Not connected: make a Cytomine(host, public_key, private_key) first.")
    return _latest[-1]


def register(connection: Connection) -> None:
    """Make a connection the one of the process, as older scripts expect of the newest."""
    _latest[:] = [connection]


def enter(connection: Connection, *, is_shared: bool = True) -> None:
    """Make a connection the one of this block.

    Args:
        connection: The connection.
        is_shared: Whether threads without a block of their own use it too.
    """
    block = Block(connection, _surrounding(_innermost.get()))
    if is_shared:
        with _lock:
            _open.append(block)
    _innermost.set(block)


def leave(connection: Connection) -> bool:
    """Go back to the connection before the block; return whether no block of the connection is left open.

    A block may be left in another task than it was entered in.
    """
    block = _surrounding(_innermost.get())
    while block is not None and block.connection is not connection:
        block = _surrounding(block.outer)
    with _lock:
        if block is None:
            block = next((each for each in reversed(_open) if each.connection is connection), None)
        if block is not None:
            block.is_left = True
            _open[:] = [each for each in _open if each is not block]
        is_last = all(each.connection is not connection for each in _open)
    _innermost.set(_surrounding(_innermost.get()))
    return is_last
