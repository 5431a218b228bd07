"""The HTTP library: requests onto sockets, replies off them.

Exchanges go through the library's pools of connections (httpcore2) and not through its client: what that adds
is off here (redirects, cookies) or decided before (address, headers). What it has for encoding forms
(httpx2) is used where there is one.

Imported with the first request, not with the package.
"""

from __future__ import annotations

import contextlib
import time
from pathlib import Path
from secrets import token_hex
from threading import Lock
from typing import TYPE_CHECKING, Any, Final

import httpcore2
import httpx2

from cytomine_wire._decoding import Decoder, EncodingError, encodings_of
from cytomine_wire._failures import FAILURES, damaged, failure, overdue, without_frames
from cytomine_wire._given import AsyncGiven, Given
from cytomine_wire._routes import Route, address_of, pool_settings
from cytomine_wire._sockets import AwaitedSockets, Deadline, Sockets
from cytomine_wire._steps import AwaitedActions, BlockingActions
from cytomine_wire.source import Outflow, Source

if TYPE_CHECKING:
    import ssl
    from asyncio import AbstractEventLoop
    from collections.abc import AsyncIterable, AsyncIterator, Callable, Iterable, Iterator, Mapping
    from typing import TypeAlias

    from cytomine_wire._steps import Outgoing
    from cytomine_wire.origin import Origin
    from cytomine_wire.protocol import Part

    Transport: TypeAlias = httpx2.BaseTransport
    AsyncTransport: TypeAlias = httpx2.AsyncBaseTransport

_BODIED: Final = frozenset({"POST", "PUT", "PATCH"})
"""Methods that announce the length of their body even when there is none."""
_WRITTEN_BYTES: Final = 1 << 16
"""So much is written at once where a limit of time is one on the whole of it."""


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
        self._given = None if transport is None else Given(transport)
        self._tls = tls
        self._deadline = Deadline()
        self._lock = Lock()
        self._routes: dict[Origin, Route[httpcore2.ConnectionPool | Given]] = {}

    def open(self, outgoing: Outgoing) -> OpenedReply:
        """Send the request and return the reply once its head has come."""
        deadline, left = self._deadline, outgoing.left_s
        route = self._routes.get(outgoing.origin) or self._route_to(outgoing.origin)

        def begin() -> None:
            deadline.at = None if left is None else time.monotonic() + left

        with contextlib.ExitStack() as files:
            content, framing = _content(outgoing, files)
            if outgoing.parts:
                deadline.at = None
                content = _followed(content, Outflow(outgoing.timeouts, outgoing.request), begin)
            else:
                begin()
            prepared = _prepared(outgoing, route, content, framing)
            try:
                reply = route.pool.handle_request(prepared)
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
        opened.reply.close()

    def shut(self) -> None:
        """Drop all connections."""
        if self._given is not None:
            self._given.close()
        with self._lock:
            routes, self._routes = self._routes, {}
        for route in routes.values():
            route.pool.close()

    def _route_to(self, origin: Origin) -> Route[httpcore2.ConnectionPool | Given]:
        with self._lock:
            if origin not in self._routes:
                settings, via = pool_settings(origin, self._tls)
                pool = self._given or httpcore2.ConnectionPool(
                    **settings, network_backend=Sockets(self._deadline)
                )
                self._routes[origin] = Route(pool, *address_of(origin), via)
            return self._routes[origin]


class AwaitedWire(AwaitedActions):
    """Carries exchanges out in tasks of one event loop."""

    def __init__(self, transport: AsyncTransport | None = None, tls: ssl.SSLContext | None = None) -> None:
        self._given = None if transport is None else AsyncGiven(transport)
        self._tls = tls
        self._routes: dict[Origin, Route[httpcore2.AsyncConnectionPool | AsyncGiven]] = {}
        self._loop: AbstractEventLoop | None = None

    async def open(self, outgoing: Outgoing) -> OpenedReply:
        """Send the request and return the reply once its head has come."""
        from asyncio import get_running_loop, timeout_at  # noqa: PLC0415 - tasks have loaded it

        loop, left = get_running_loop(), outgoing.left_s
        if self._loop is not loop:
            self._belong_to(loop)
        route = self._routes.get(outgoing.origin) or self._route_to(outgoing.origin)

        def ends() -> float | None:
            return None if left is None else loop.time() + left

        with contextlib.ExitStack() as files:
            content, framing = _content(outgoing, files)
            limit = timeout_at(None if outgoing.parts else ends())
            try:
                async with limit:
                    if outgoing.parts:
                        pace = Outflow(outgoing.timeouts, outgoing.request)
                        content = _followed_async(content, pace, lambda: limit.reschedule(ends()))
                    prepared = _prepared(outgoing, route, content, framing)
                    reply = await route.pool.handle_async_request(prepared)
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
        await opened.pieces.aclose()
        await opened.reply.aclose()

    async def shut(self) -> None:
        """Drop all connections."""
        if self._given is not None:
            await self._given.aclose()
        routes, self._routes = self._routes, {}
        for route in routes.values():
            await route.pool.aclose()

    def _belong_to(self, loop: AbstractEventLoop) -> None:
        """Take note of the loop that connections are made in; in another one they hang or fail."""
        if self._loop is not None:
            raise RuntimeError(
                "a client for tasks belongs to one event loop: make one in each, with `async with`"
            )
        self._loop = loop

    def _route_to(self, origin: Origin) -> Route[httpcore2.AsyncConnectionPool | AsyncGiven]:
        settings, via = pool_settings(origin, self._tls)
        pool = self._given or httpcore2.AsyncConnectionPool(**settings, network_backend=AwaitedSockets())
        self._routes[origin] = Route(pool, *address_of(origin), via)
        return self._routes[origin]


def _prepared(
    outgoing: Outgoing, route: Route[Any], content: Any, framing: list[tuple[bytes, bytes]]
) -> httpcore2.Request:
    request, limits = outgoing.request, outgoing.timeouts
    headers = [(name.encode("ascii"), value.encode("ascii")) for name, value in outgoing.headers]
    headers += framing
    if outgoing.sign is not None:
        typed = next((value.decode() for name, value in headers if name.lower() == b"content-type"), "")
        proof = outgoing.sign(request.method, outgoing.target, typed)
        headers += [(name.encode("ascii"), value.encode("ascii")) for name, value in proof]
    timeout = {"connect": limits.connect, "read": limits.read, "write": limits.write, "pool": limits.pool}
    return httpcore2.Request(
        request.method,
        httpcore2.URL(
            scheme=route.scheme, host=route.host, port=route.port, target=outgoing.target.encode("ascii")
        ),
        headers=[(b"Host", route.authority), *headers],
        content=content,
        extensions={"timeout": timeout},
    )


def _content(outgoing: Outgoing, files: contextlib.ExitStack) -> tuple[Any, list[tuple[bytes, bytes]]]:
    """Return what is sent as a body, and the headers that frame it; what is opened is closed with `files`."""
    if outgoing.parts:
        fields = [_field(part, files) for part in outgoing.parts]
        # The boundary is ours, so that it can be signed before the body is made.
        typed = {"Content-Type": f"multipart/form-data; boundary={token_hex(16)}"}
        form = httpx2.Request("POST", "http://form", files=fields, headers=typed)
        return form.stream, [each for each in form.headers.raw if each[0].lower() != b"host"]
    content = outgoing.content
    if content is None:
        return None, [(b"Content-Length", b"0")] if outgoing.request.method in _BODIED else []
    length = len(content)
    return content if length <= _WRITTEN_BYTES else _Pieces(content), [(b"Content-Length", b"%d" % length)]


def _field(part: Part, files: contextlib.ExitStack) -> tuple[str, Any]:
    """Return a part as the library takes it; what is opened here is closed with `files`."""
    content: Any = part.content
    name = part.filename
    if isinstance(content, Path):
        name = content.name if name is None else name
        content = files.enter_context(Source(content, progress=part.progress))
    elif name is None and hasattr(content, "read"):
        name = Path(str(getattr(content, "name", "file"))).name
    if name is None:
        is_json = part.content_type == "application/json"
        return part.name, (None, content, part.content_type) if is_json else (None, content)
    # A file name of the operating system may hold bytes that are no text.
    return part.name, (name.encode("utf-8", "replace").decode(), content, part.content_type)


def _followed(content: Iterable[bytes], pace: Outflow, then: Callable[[], None]) -> Iterator[bytes]:
    """Yield all in its pace, and do something after the last: there the wait for the reply begins."""
    for whole in content:
        for piece in _Pieces(whole, 4 * _WRITTEN_BYTES):  # a socket that blocks takes it in parts
            yield piece
            pace.count(piece)
    then()


async def _followed_async(
    content: AsyncIterable[bytes], pace: Outflow, then: Callable[[], None]
) -> AsyncIterator[bytes]:
    async for whole in content:
        for piece in _Pieces(whole):
            yield piece
            pace.count(piece)
    then()


class _Pieces:
    """A body in pieces: the limit on writing is one on each of them, and none on the whole."""

    __slots__ = ("_most", "_whole")

    def __init__(self, whole: bytes, most: int = _WRITTEN_BYTES) -> None:
        self._whole = whole
        self._most = most

    def __iter__(self) -> Iterator[bytes]:
        if len(self._whole) <= self._most:
            yield self._whole
            return
        for begin in range(0, len(self._whole), self._most):
            yield self._whole[begin : begin + self._most]

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self:
            yield piece


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
