"""Requests carried to an ASGI application of this process, without a socket: for tests.

What an application does to its connection is kept: a body that ends too soon, an answer that never comes, a
connection that is closed (it calls the extension `cytomine.hang_up` of its scope) look as on the network.
"""

from __future__ import annotations

import asyncio
import threading
from typing import TYPE_CHECKING, Any, Final

import httpx2

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine, Iterator, MutableMapping
    from typing import TypeAlias

    Message: TypeAlias = MutableMapping[str, Any]
    Receive: TypeAlias = Callable[[], Awaitable[Message]]
    Send: TypeAlias = Callable[[Message], Awaitable[None]]
    Application: TypeAlias = Callable[[Message, Receive, Send], Awaitable[None]]

HANG_UP: Final = "cytomine.hang_up"
"""Name of the extension of the scope that closes the connection."""
_PORTS: Final = {"http": 80, "https": 443}


class AsgiTransport(httpx2.BaseTransport, httpx2.AsyncBaseTransport):
    """Carries requests of blocking clients and of tasks to an application; replies are held in memory.

    Args:
        application: What answers.
    """

    def __init__(self, application: Application) -> None:
        self._application = application
        self._loop: asyncio.AbstractEventLoop | None = None
        self._starting = threading.Lock()

    def handle_request(self, request: httpx2.Request) -> httpx2.Response:
        """Return the answer to a request of a blocking client; the application runs in a loop of its own."""
        body = request.read()
        return self._wait_for(self._answer(request, body))

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        """Return the answer to a request of a task, in its loop."""
        return await self._answer(request, await request.aread())

    def close(self) -> None:
        """Stop the loop for blocking clients; the next request starts another."""
        with self._starting:
            loop, self._loop = self._loop, None
        if loop is not None:
            loop.call_soon_threadsafe(loop.stop)

    async def aclose(self) -> None:
        """As `close`."""
        self.close()

    def _wait_for(self, answer: Coroutine[Any, Any, httpx2.Response]) -> httpx2.Response:
        with self._starting:
            if self._loop is None:
                self._loop = asyncio.new_event_loop()
                threading.Thread(target=_run, args=(self._loop,), name="asgi", daemon=True).start()
            return_later = asyncio.run_coroutine_threadsafe(answer, self._loop)
        return return_later.result()

    async def _answer(self, request: httpx2.Request, body: bytes) -> httpx2.Response:
        exchange = _Exchange(body)
        limit = request.extensions.get("timeout", {}).get("read")
        task = asyncio.ensure_future(
            self._application(_scope(request, exchange), exchange.receive, exchange.send)
        )
        try:
            finished, _ = await asyncio.wait({task}, timeout=limit)
        finally:
            if not task.done():
                exchange.hang_up()
                task.cancel()
        if not finished:
            raise httpx2.ReadTimeout("the application did not answer in time", request=request)
        failure = task.exception()
        if failure is not None and not exchange.is_closed:
            raise failure
        if exchange.status is None:
            text = "Server disconnected without sending a response."
            raise httpx2.RemoteProtocolError(text, request=request)
        stream = _Pieces(exchange, request)
        return httpx2.Response(exchange.status, headers=exchange.headers, stream=stream, request=request)


class _Exchange:
    """One request as an application sees it, and what it sends back."""

    def __init__(self, body: bytes) -> None:
        self._body: bytes | None = body
        self._gone = asyncio.Event()
        self.status: int | None = None
        self.headers: list[tuple[bytes, bytes]] = []
        self.pieces: list[bytes] = []
        self.is_complete = False
        self.is_closed = False

    async def receive(self) -> Message:
        if self._body is None:
            await self._gone.wait()
            return {"type": "http.disconnect"}
        body, self._body = self._body, None
        return {"type": "http.request", "body": body, "more_body": False}

    async def send(self, message: Message) -> None:
        if self.is_closed:
            return
        if message["type"] == "http.response.start":
            self.status = message["status"]
            self.headers = [(bytes(name), bytes(value)) for name, value in message.get("headers", ())]
        elif message["type"] == "http.response.body":
            self.pieces.append(bytes(message.get("body", b"")))
            self.is_complete = not message.get("more_body", False)
            if self.is_complete:
                self._gone.set()

    def hang_up(self) -> None:
        self.is_closed = True
        self._gone.set()


class _Pieces(httpx2.SyncByteStream, httpx2.AsyncByteStream):
    """The body of a reply; ends in an error where the application did not send all it announced."""

    def __init__(self, exchange: _Exchange, request: httpx2.Request) -> None:
        self._exchange = exchange
        self._request = request

    def __iter__(self) -> Iterator[bytes]:
        yield from (piece for piece in self._exchange.pieces if piece)
        self._refuse_part()

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self._exchange.pieces:
            if piece:
                yield piece
        self._refuse_part()

    def _refuse_part(self) -> None:
        has_no_body = self._request.method == "HEAD" or self._exchange.status in {204, 304}
        announced = dict(self._exchange.headers).get(b"content-length")
        received = sum(map(len, self._exchange.pieces))
        is_short = announced is not None and received < int(announced) and not has_no_body
        if is_short or not self._exchange.is_complete:
            text = "peer closed connection without sending complete message body"
            shown = f"{text} (received {received} bytes)"
            raise httpx2.RemoteProtocolError(shown, request=self._request)


def _scope(request: httpx2.Request, exchange: _Exchange) -> Message:
    path, _, query = request.url.raw_path.partition(b"?")
    return {
        "type": "http",
        "asgi": {"version": "3.0", "spec_version": "2.3"},
        "http_version": "1.1",
        "method": request.method,
        "scheme": request.url.scheme,
        "path": request.url.path,
        "raw_path": path,
        "query_string": query,
        "root_path": "",
        "headers": [(name.lower(), value) for name, value in request.headers.raw],
        "server": (request.url.host, request.url.port or _PORTS.get(request.url.scheme)),
        "client": ("127.0.0.1", 1),
        "extensions": {HANG_UP: exchange.hang_up},
    }


def _run(loop: asyncio.AbstractEventLoop) -> None:
    try:
        loop.run_forever()
    finally:
        loop.run_until_complete(loop.shutdown_asyncgens())
        loop.close()
