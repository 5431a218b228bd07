"""A transport of the user, asked as a pool of connections is: for tests, or for a network of its own kind."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING, Any, Final

import httpcore2
import httpx2

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

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


def _for_transport(request: httpcore2.Request) -> httpx2.Request:
    return httpx2.Request(
        request.method.decode(),
        str(httpx2.URL(bytes(request.url).decode())),
        headers=request.headers,
        stream=_Sent(request.stream),
        extensions=request.extensions,
    )


class _Sent(httpx2.SyncByteStream, httpx2.AsyncByteStream):
    """What is sent, read in whichever way the transport does."""

    def __init__(self, content: Any) -> None:
        self._content = content

    def __iter__(self) -> Iterator[bytes]:
        return iter(self._content)

    def __aiter__(self) -> AsyncIterator[bytes]:
        return aiter(self._content)


class Given:
    """A transport that blocks."""

    def __init__(self, transport: httpx2.BaseTransport) -> None:
        self._transport = transport
        self.close = transport.close

    def handle_request(self, request: httpcore2.Request) -> httpcore2.Response:
        """Return the reply with its body unread; raises what a pool raises."""
        with _as_of_a_pool():
            reply = self._transport.handle_request(_for_transport(request))
        return httpcore2.Response(reply.status_code, headers=reply.headers.raw, content=_BlockingBody(reply))


class _BlockingBody:
    """The body of a reply of such a transport."""

    def __init__(self, reply: httpx2.Response) -> None:
        self._reply = reply
        self.close = reply.close

    def __iter__(self) -> Iterator[bytes]:
        with _as_of_a_pool():
            yield from self._reply.stream  # type: ignore[misc]  # a blocking transport gives a blocking one


class AsyncGiven:
    """A transport for tasks."""

    def __init__(self, transport: httpx2.AsyncBaseTransport) -> None:
        self._transport = transport
        self.aclose = transport.aclose

    async def handle_async_request(self, request: httpcore2.Request) -> httpcore2.Response:
        """Return the reply with its body unread; raises what a pool raises."""
        with _as_of_a_pool():
            reply = await self._transport.handle_async_request(_for_transport(request))
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
