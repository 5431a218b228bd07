"""The HTTP library: requests onto sockets, replies off them.

Exchanges go through the library's pools of connections (httpcore2) and not through its client: what that adds
is off here (redirects, cookies) or decided before (address, headers).

Imported with the first request, not with the package.
"""

from __future__ import annotations

import contextlib
import time
from threading import Lock
from typing import TYPE_CHECKING, Any

import httpcore2

from cytomine_wire._decoding import Decoder, EncodingError, encodings_of
from cytomine_wire._failures import FAILURES, damaged, failure, overdue, without_frames
from cytomine_wire._given import AsyncGiven, Given
from cytomine_wire._masking import mask_logs
from cytomine_wire._routes import Route, address_of, pool_settings
from cytomine_wire._sending import content_of, followed, followed_async, prepared
from cytomine_wire._sockets import AwaitedSockets, Deadline, Sockets, spoil_if_more
from cytomine_wire._steps import AwaitedActions, BlockingActions, to_its_end
from cytomine_wire.source import Outflow

if TYPE_CHECKING:
    import ssl
    from asyncio import AbstractEventLoop
    from collections.abc import AsyncGenerator, AsyncIterator, Iterator, Mapping
    from typing import TypeAlias

    import httpx2

    from cytomine_wire._steps import Outgoing
    from cytomine_wire.origin import Origin

    Transport: TypeAlias = httpx2.BaseTransport
    AsyncTransport: TypeAlias = httpx2.AsyncBaseTransport


mask_logs()


class OpenedReply:
    """A reply whose body is still on the wire."""

    __slots__ = (
        "encodings",
        "headers",
        "outgoing",
        "pieces",
        "raw_bytes",
        "reply",
        "status_code",
        "unfolded_bytes",
    )

    def __init__(self, outgoing: Outgoing, reply: httpcore2.Response) -> None:
        self.outgoing = outgoing
        self.reply = reply
        self.status_code = reply.status
        self.headers: Mapping[str, str] = _headers_of(reply)
        self.encodings = encodings_of(self.headers.get("content-encoding", ""))
        self.raw_bytes: int | None = None
        self.unfolded_bytes = 0
        self.pieces: Any = None

    @property
    def received_bytes(self) -> int:
        """Bytes of the body that came so far, content encoding not undone."""
        return self.unfolded_bytes if self.raw_bytes is None else self.raw_bytes


class BlockingWire(BlockingActions):
    """Carries exchanges out over pools of connections; may be used by many threads at once."""

    def __init__(self, transport: Transport | None = None, tls: ssl.SSLContext | None = None) -> None:
        self._deadline = Deadline()
        self._given = None if transport is None else Given(transport, self._deadline)
        self._tls = tls
        self._lock = Lock()
        self._routes: dict[Origin, Route[httpcore2.ConnectionPool | Given]] = {}

    def open(self, outgoing: Outgoing) -> OpenedReply:
        """Send the request and return the reply once its head has come."""
        deadline, left = self._deadline, outgoing.left_s
        route = self._routes.get(outgoing.origin) or self._route_to(outgoing.origin)

        def begin() -> None:
            deadline.at = None if left is None else time.monotonic() + left

        with contextlib.ExitStack() as files:
            content, framing = content_of(outgoing, files)
            if outgoing.parts:
                deadline.at = None
                content = followed(content, Outflow(outgoing.timeouts, outgoing.request), begin)
            else:
                begin()
            sent = prepared(outgoing, route, content, framing)
            try:
                reply = route.pool.handle_request(sent)
            except FAILURES as error:
                is_late = deadline.is_over
                raise failure(error, outgoing, is_late=is_late, via=route.via) from without_frames(error)
        opened = OpenedReply(outgoing, reply)
        outgoing.ends = deadline.at
        opened.pieces = _decoded(opened) if opened.encodings else iter(reply.stream)  # type: ignore[arg-type]  # blocking
        return opened

    def read(self, opened: OpenedReply) -> bytes:
        """Return the next piece of the body, empty at its end."""
        self._deadline.at = opened.outgoing.ends
        try:
            piece: bytes = next(opened.pieces, b"")
        except FAILURES as error:
            is_late = self._deadline.is_over
            raise failure(error, opened.outgoing, opened, is_late=is_late) from without_frames(error)
        except EncodingError as error:
            raise damaged(opened.outgoing, opened, str(error)) from without_frames(error)
        opened.unfolded_bytes += len(piece)
        return piece

    def close(self, opened: OpenedReply) -> None:
        """Give the connection back, or drop it when the body was not read to its end."""
        spoil_if_more(opened.reply)
        opened.reply.close()

    def shut(self) -> None:
        """Drop all connections."""
        if self._given is not None:
            self._given.close()
        with self._lock:
            routes, self._routes = self._routes, {}
        for route in routes.values() if self._given is None else ():
            route.pool.close()

    def _route_to(self, origin: Origin) -> Route[httpcore2.ConnectionPool | Given]:
        with self._lock:
            if origin not in self._routes:
                pool: httpcore2.ConnectionPool | Given
                if self._given is not None:
                    pool, via = self._given, ""
                else:
                    settings, via = pool_settings(origin, self._tls)
                    pool = httpcore2.ConnectionPool(**settings, network_backend=Sockets(self._deadline))
                self._routes[origin] = Route(pool, *address_of(origin), via)
            return self._routes[origin]


class AwaitedWire(AwaitedActions):
    """Carries exchanges out in tasks, over connections of the event loop they run in."""

    def __init__(self, transport: AsyncTransport | None = None, tls: ssl.SSLContext | None = None) -> None:
        self._given = None if transport is None else AsyncGiven(transport)
        self._tls = tls
        self._homes: dict[AbstractEventLoop, Home] = {}

    async def open(self, outgoing: Outgoing) -> OpenedReply:
        """Send the request and return the reply once its head has come."""
        from asyncio import get_running_loop, timeout_at  # noqa: PLC0415 - tasks have loaded it

        loop, left = get_running_loop(), outgoing.left_s
        home = self._homes.get(loop) or await self._settle_in(loop)
        route = home.routes.get(outgoing.origin) or self._route_to(outgoing.origin, home)

        def ends() -> float | None:
            return None if left is None else loop.time() + left

        with contextlib.ExitStack() as files:
            content, framing = content_of(outgoing, files)
            limit = timeout_at(None if outgoing.parts else ends())
            try:
                async with limit:
                    if outgoing.parts:
                        pace = Outflow(outgoing.timeouts, outgoing.request)
                        content = followed_async(content, pace, lambda: limit.reschedule(ends()))
                    sent = prepared(outgoing, route, content, framing)
                    reply = await route.pool.handle_async_request(sent)
            except FAILURES as error:
                raise failure(error, outgoing, via=route.via) from without_frames(error)
            except TimeoutError:
                if not limit.expired():
                    raise
                raise overdue(outgoing) from None
        opened = OpenedReply(outgoing, reply)
        outgoing.ends = limit.when()
        opened.pieces = _decoded_async(opened) if opened.encodings else aiter(reply.stream)  # type: ignore[arg-type]
        return opened

    async def read(self, opened: OpenedReply) -> bytes:
        """Return the next piece of the body, empty at its end."""
        from asyncio import timeout_at  # noqa: PLC0415 - tasks have loaded it

        limit = None if opened.outgoing.ends is None else timeout_at(opened.outgoing.ends)
        try:
            if limit is None:
                piece: bytes = await anext(opened.pieces, b"")
            else:
                async with limit:
                    piece = await anext(opened.pieces, b"")
        except FAILURES as error:
            raise failure(error, opened.outgoing, opened) from without_frames(error)
        except EncodingError as error:
            raise damaged(opened.outgoing, opened, str(error)) from without_frames(error)
        except TimeoutError:
            if limit is None or not limit.expired():
                raise
            raise overdue(opened.outgoing) from None
        opened.unfolded_bytes += len(piece)
        return piece

    async def close(self, opened: OpenedReply) -> None:
        """Give the connection back, or drop it when the body was not read to its end."""
        from asyncio import current_task  # noqa: PLC0415 - tasks have loaded it

        task = current_task()
        if task is not None and task.cancelling():  # and may be once more
            await to_its_end(self._let_go(opened))
        else:
            await self._let_go(opened)

    async def _let_go(self, opened: OpenedReply) -> None:
        await opened.pieces.aclose()
        spoil_if_more(opened.reply)
        await opened.reply.aclose()

    async def shut(self) -> None:
        """Drop all connections."""
        from asyncio import get_running_loop, run_coroutine_threadsafe  # noqa: PLC0415 - tasks have loaded it

        if self._given is not None:
            await self._given.aclose()
        here = get_running_loop()
        for loop, home in list(self._homes.items()):
            if loop is here:
                await home.guard.aclose()
            elif loop.is_running():  # in another thread
                run_coroutine_threadsafe(home.guard.aclose(), loop)

    async def _settle_in(self, loop: AbstractEventLoop) -> Home:
        """Return a place for connections made in a loop: in another one they would hang or fail."""
        for other in list(self._homes):
            if other.is_closed():  # without closing its generators
                self._homes.pop(other, None)
        home = Home(self._until_closed(loop))
        self._homes[loop] = home
        await anext(home.guard)
        return home

    async def _until_closed(self, loop: AbstractEventLoop) -> AsyncGenerator[None, None]:
        """Wait, and drop the connections of a loop: one that ends closes the generators it has begun."""
        try:
            yield
        finally:
            home = self._homes.pop(loop)
            if self._given is None:
                for route in home.routes.values():
                    await route.pool.aclose()

    def _route_to(self, origin: Origin, home: Home) -> Route[httpcore2.AsyncConnectionPool | AsyncGiven]:
        pool: httpcore2.AsyncConnectionPool | AsyncGiven
        if self._given is not None:
            pool, via = self._given, ""
        else:
            settings, via = pool_settings(origin, self._tls)
            pool = httpcore2.AsyncConnectionPool(**settings, network_backend=AwaitedSockets())
        home.routes[origin] = Route(pool, *address_of(origin), via)
        return home.routes[origin]


class Home:
    """What belongs to one event loop.

    Attributes:
        routes: Connections by server.
        guard: Drops them when it is closed.
    """

    __slots__ = ("guard", "routes")

    def __init__(self, guard: AsyncGenerator[None, None]) -> None:
        self.routes: dict[Origin, Route[httpcore2.AsyncConnectionPool | AsyncGiven]] = {}
        self.guard = guard


def _headers_of(reply: httpcore2.Response) -> dict[str, str]:
    found: dict[str, str] = {}
    for raw_name, raw_value in reply.headers:
        name, value = raw_name.decode("latin-1").lower(), raw_value.decode("latin-1")
        found[name] = f"{found[name]}, {value}" if name in found else value
    return found


def _decoded(opened: OpenedReply) -> Iterator[bytes]:
    """Yield the body with its encodings undone, and count what came of it."""
    decoder, opened.raw_bytes = Decoder(opened.encodings), 0
    raw: bytes
    for raw in opened.reply.stream:  # type: ignore[union-attr]  # of a blocking pool
        opened.raw_bytes += len(raw)
        yield from decoder.pieces(raw)
    decoder.finish()


async def _decoded_async(opened: OpenedReply) -> AsyncIterator[bytes]:
    decoder, opened.raw_bytes = Decoder(opened.encodings), 0
    raw: bytes
    async for raw in opened.reply.stream:  # type: ignore[union-attr]  # of an awaited pool
        opened.raw_bytes += len(raw)
        for piece in decoder.pieces(raw):
            yield piece
    decoder.finish()
