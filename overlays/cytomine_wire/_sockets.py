"""Sockets that take much at once where much comes, and wait no longer than the exchange they are for.

The library takes 64 KiB at a time; for large bodies most of the time would go into the steps between. It
limits each wait by itself, which a server that sends one byte at a time never reaches: in blocking code every
wait is also cut at the end of the whole exchange. Tasks need no such cut, they are cancelled.
"""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING, Any, Final

import httpcore2

if TYPE_CHECKING:
    import ssl
    from collections.abc import Iterable

    from httpcore2 import SOCKET_OPTION

_TAKEN_BYTES: Final = 1 << 18
"""So much is taken at once where it is there; what asyncio takes, too."""


class Deadline(threading.local):
    """When the exchange that this thread is at must be over.

    Attributes:
        at: On the monotonic clock; None where it may take as long as it likes.
    """

    at: float | None = None

    @property
    def is_over(self) -> bool:
        """Whether that time has come."""
        return self.at is not None and time.monotonic() >= self.at

    def cut(self, timeout: float | None, overdue: type[httpcore2.TimeoutException]) -> float | None:
        """Return how long one wait may take at most.

        Raises:
            httpcore2.TimeoutException: Of the class given: no time is left.
        """
        if self.at is None:
            return timeout
        left = self.at - time.monotonic()
        if left <= 0:
            raise overdue("the exchange is overdue")
        return left if timeout is None else min(left, timeout)


class Sockets(httpcore2.NetworkBackend):
    """Opens connections that obey a deadline."""

    def __init__(self, deadline: Deadline) -> None:
        self._deadline = deadline
        self._backend = httpcore2.SyncBackend()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[SOCKET_OPTION] | None = None,
    ) -> httpcore2.NetworkStream:
        """Return an open connection."""
        limit = self._deadline.cut(timeout, httpcore2.ConnectTimeout)
        stream = self._backend.connect_tcp(host, port, limit, local_address, socket_options)
        return _Socket(stream, self._deadline)


class _Socket(httpcore2.NetworkStream):
    """One open connection."""

    def __init__(self, stream: httpcore2.NetworkStream, deadline: Deadline) -> None:
        self._stream = stream
        self._deadline = deadline
        self._is_flooded = False
        self.is_spoilt = False

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        if self._deadline.at is not None:
            timeout = self._deadline.cut(timeout, httpcore2.ReadTimeout)
        # Room is made before it is known how much comes: much of it only where much came before.
        found = self._stream.read(_TAKEN_BYTES if self._is_flooded else max_bytes, timeout)
        self._is_flooded = len(found) >= max_bytes
        return found

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        if self._deadline.at is not None:
            timeout = self._deadline.cut(timeout, httpcore2.WriteTimeout)
        self._stream.write(buffer, timeout)

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore2.NetworkStream:
        limit = self._deadline.cut(timeout, httpcore2.ConnectTimeout)
        return _Socket(self._stream.start_tls(ssl_context, server_hostname, limit), self._deadline)

    def close(self) -> None:
        self._stream.close()

    def get_extra_info(self, info: str) -> Any:
        # This is asked before a connection is used again: it is not when anything is there to be read.
        return (info == "is_readable" and self.is_spoilt) or self._stream.get_extra_info(info)


class AwaitedSockets(httpcore2.AsyncNetworkBackend):
    """Opens connections for tasks."""

    def __init__(self) -> None:
        self._backend: Any = httpcore2.AnyIOBackend()

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,  # noqa: ASYNC109 - as the library calls it
        local_address: str | None = None,
        socket_options: Iterable[SOCKET_OPTION] | None = None,
    ) -> httpcore2.AsyncNetworkStream:
        """Return an open connection."""
        stream: httpcore2.AsyncNetworkStream = await self._backend.connect_tcp(
            host, port, timeout, local_address, socket_options
        )
        return _AwaitedSocket(stream)


class _AwaitedSocket(httpcore2.AsyncNetworkStream):
    """One open connection."""

    def __init__(self, stream: httpcore2.AsyncNetworkStream, tls: ssl.SSLObject | None = None) -> None:
        self._stream = stream
        self._tls = tls
        self.is_spoilt = False

    async def read(
        self,
        max_bytes: int,
        timeout: float | None = None,  # noqa: ASYNC109 - see above
    ) -> bytes:
        # All that the loop took off the socket: to take a part would copy the rest.
        return await self._stream.read(max(max_bytes, _TAKEN_BYTES), timeout)

    async def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,  # noqa: ASYNC109 - see above
    ) -> httpcore2.AsyncNetworkStream:
        secured = await self._stream.start_tls(ssl_context, server_hostname, timeout)
        return _AwaitedSocket(secured, secured.get_extra_info("ssl_object"))

    async def write(
        self,
        buffer: bytes,
        timeout: float | None = None,  # noqa: ASYNC109 - see above
    ) -> None:
        await self._stream.write(buffer, timeout)

    async def aclose(self) -> None:
        await self._stream.aclose()

    def get_extra_info(self, info: str) -> Any:
        if info == "is_readable" and (self.is_spoilt or (self._tls is not None and _holds_more(self._tls))):
            return True
        return self._stream.get_extra_info(info)


def _holds_more(tls: ssl.SSLObject) -> bool:
    """Return whether something was taken off the socket and not read: what it was encrypted with keeps it."""
    import ssl  # noqa: PLC0415 - the connection has loaded it

    try:
        tls.read(1)  # lost, and with it the connection
    except ssl.SSLWantReadError:
        return False
    except ssl.SSLError:  # broken: not to be used again either
        return True
    return True


def spoil_if_more(reply: httpcore2.Response) -> None:
    """Let the connection of a reply not be used again where more came than the reply.

    The next request would be answered by what was there before it was sent. The library keeps that to itself
    (it looks at the socket only), so its inside is looked at.
    """
    connection = getattr(getattr(reply.stream, "_stream", None), "_connection", None)
    parser = getattr(connection, "_h11_state", None)
    stream = reply.extensions.get("network_stream")
    if parser is not None and isinstance(stream, (_Socket, _AwaitedSocket)):
        stream.is_spoilt = bool(parser.trailing_data[0])
