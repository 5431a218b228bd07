"""A transport of the user, asked as a pool of connections is: for tests, or for a network of its own kind."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING, Any, Final

import httpcore2
import httpx2

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from cytomine_wire._sockets import Deadline

_SAME: Final = {
    getattr(httpx2, name): getattr(httpcore2, name)
    for name in (
        "ConnectTimeout",
        "ReadTimeout",
        "WriteTimeout",
        "PoolTimeout",
        "ConnectError",
        "ReadError",
        "WriteError",
        "LocalProtocolError",
        "RemoteProtocolError",
        "ProxyError",
        "UnsupportedProtocol",
    )
}
"""What a transport that is given raises, and what a pool raises instead."""


@contextlib.contextmanager
def _as_of_a_pool() -> Iterator[None]:
    try:
        yield
    except httpx2.TransportError as error:
        kind = _SAME.get(type(error), httpcore2.NetworkError)
        raise kind(str(error)) from error


def _for_transport(request: httpcore2.Request, content: _Sent) -> httpx2.Request:
    return httpx2.Request(
        request.method.decode(),
        str(httpx2.URL(bytes(request.url).decode())),
        headers=request.headers,
        stream=content,
        extensions=request.extensions,
    )


class _Sent(httpx2.SyncByteStream, httpx2.AsyncByteStream):
    """What is sent, read in whichever way the transport does; no piece once the exchange is overdue."""

    def __init__(self, content: Any, deadline: Deadline | None = None) -> None:
        self._content = content
        self._deadline = deadline

    def __iter__(self) -> Iterator[bytes]:
        for piece in self._content:
            if self._deadline is not None:
                self._deadline.cut(None, httpcore2.WriteTimeout)
            yield piece

    def __aiter__(self) -> AsyncIterator[bytes]:
        return aiter(self._content)


class Given:
    """A transport that blocks.

    Its waits are its own: what is left of the time is looked at where it hands something over.
    """

    def __init__(self, transport: httpx2.BaseTransport, deadline: Deadline) -> None:
        self._transport = transport
        self._deadline = deadline
        self.close = transport.close

    def handle_request(self, request: httpcore2.Request) -> httpcore2.Response:
        """Return the reply with its body unread; raises what a pool raises."""
        with _as_of_a_pool():
            reply = self._transport.handle_request(
                _for_transport(request, _Sent(request.stream, self._deadline))
            )
        if self._deadline.is_over:
            reply.close()
            raise httpcore2.ReadTimeout("the exchange is overdue")
        body = _BlockingBody(reply, self._deadline)
        return httpcore2.Response(reply.status_code, headers=reply.headers.raw, content=body)


class _BlockingBody:
    """The body of a reply of such a transport."""

    def __init__(self, reply: httpx2.Response, deadline: Deadline) -> None:
        self._reply = reply
        self._deadline = deadline
        self.close = reply.close

    def __iter__(self) -> Iterator[bytes]:
        with _as_of_a_pool():
            for piece in self._reply.stream:  # type: ignore[union-attr]  # a blocking transport gives a blocking one
                self._deadline.cut(None, httpcore2.ReadTimeout)
                yield piece


class AsyncGiven:
    """A transport for tasks."""

    def __init__(self, transport: httpx2.AsyncBaseTransport) -> None:
        self._transport = transport
        self.aclose = transport.aclose

    async def handle_async_request(self, request: httpcore2.Request) -> httpcore2.Response:
        """Return the reply with its body unread; raises what a pool raises."""
        with _as_of_a_pool():
            reply = await self._transport.handle_async_request(_for_transport(request, _Sent(request.stream)))
        stream = _AwaitedBody(reply)
        return httpcore2.Response(reply.status_code, headers=reply.headers.raw, content=stream)


class _AwaitedBody:
    """As `_BlockingBody`, in tasks."""

    def __init__(self, reply: httpx2.Response) -> None:
        self._reply = reply
        self.aclose = reply.aclose

    async def __aiter__(self) -> AsyncIterator[bytes]:
        with _as_of_a_pool():
            async for piece in self._reply.stream:  # type: ignore[union-attr]  # see above
                yield piece
