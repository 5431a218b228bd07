"""Clients of one server: one that blocks and one for tasks, both only ends of the same exchange."""

from __future__ import annotations

import json
from contextlib import asynccontextmanager, contextmanager
from threading import Lock
from typing import TYPE_CHECKING, Any, Final, Self

from cytomine_wire._exchange import Close, Course, Outgoing, drive, drive_async
from cytomine_wire.origin import parse_origin
from cytomine_wire.protocol import NO_BODY, UnsafePathError
from cytomine_wire.timeouts import Timeouts

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator, Mapping

    from cytomine_wire._exchange import Opened, Steps
    from cytomine_wire._http import AsyncTransport, AwaitedWire, BlockingWire, Transport
    from cytomine_wire.credentials import Credentials
    from cytomine_wire.protocol import Pairs, Request, Response

_TIMEOUTS: Final = Timeouts()
_DISTRIBUTION: Final = "cytomine-sdk"
_OURS: Final = frozenset({"host", "content-length", "transfer-encoding", "connection"})
_PROOF: Final = frozenset({"authorization", "date"})


class _Settings:
    """What both clients are made of, and how a request becomes one on the wire."""

    def __init__(
        self,
        base_url: str,
        credentials: Credentials | None,
        timeouts: Timeouts,
        user_agent: str | None,
    ) -> None:
        self.origin = parse_origin(base_url)
        self.credentials = credentials
        self.timeouts = timeouts
        self.user_agent = user_agent
        self._is_closed = False

    def _course(self, request: Request) -> Course:
        if self._is_closed:
            raise RuntimeError("the client is closed")
        _check(request, is_signed=self.credentials is not None)
        content, content_type = _encoded(request)
        given = {name.lower() for name, _ in request.headers}
        if self.user_agent is None:
            self.user_agent = _user_agent()
        ours = (
            ("Accept", "application/json"),
            ("User-Agent", self.user_agent),
            ("Content-Type", content_type),
        )
        outgoing = Outgoing(
            request,
            origin=self.origin,
            headers=(*((n, v) for n, v in ours if v and n.lower() not in given), *request.headers),
            content=content,
            sign=self._sign if self.credentials is not None else None,
            timeouts=self.timeouts,
            identity=self.credentials.identity if self.credentials is not None else "",
        )
        return Course(outgoing)

    def _sign(self, method: str, target: str, content_type: str) -> Pairs:
        if self.credentials is None:
            return ()
        return self.credentials.headers(method, target, content_type=content_type)

    def __repr__(self) -> str:
        who = self.credentials.identity if self.credentials is not None else "no credentials"
        return f"{type(self).__name__}({str(self.origin)!r}, {who})"


class Client(_Settings):
    """A client of one server that blocks until a reply has come.

    One client may be used by many threads; it opens connections as they are needed and keeps them. Nothing is
    sent, and no HTTP library imported, before the first request. Use it in a `with` block or call `close`.

    Args:
        base_url: `https://host[:port][/prefix]`. Without scheme https is meant, on this machine http.
        credentials: Who asks; sent to this server only. None asks as nobody.
        timeouts: Limits of each exchange.
        transport: Carries requests instead of the network; for tests.
        user_agent: Value of the User-Agent header; by default name and version of this distribution.
    """

    def __init__(
        self,
        base_url: str,
        credentials: Credentials | None = None,
        *,
        timeouts: Timeouts = _TIMEOUTS,
        transport: Transport | None = None,
        user_agent: str | None = None,
    ) -> None:
        super().__init__(base_url, credentials, timeouts, user_agent)
        self._transport = transport
        self._lock = Lock()
        self._opened_wire: BlockingWire | None = None

    def send(self, request: Request) -> Response:
        """Return the whole reply.

        Raises:
            CytomineError: One of `cytomine_wire.errors`: a status from 400, a redirect, or no whole reply.
            UnsafePathError: The path is not one on this server.
        """
        return drive(self._course(request).send(), self._wire())

    def exchange(self, request: Request) -> Response:
        """Return the whole reply, also one that refuses; raises only when none came."""
        return drive(self._course(request).exchange(), self._wire())

    @contextmanager
    def stream(self, request: Request) -> Iterator[Stream]:
        """Return the reply with its body still to be read; raises as `send` does."""
        course, wire = self._course(request), self._wire()
        opened = drive(course.open_stream(), wire)
        try:
            yield Stream(course, opened, wire)
        finally:
            Close(opened).perform(wire)

    def close(self) -> None:
        """Drop all connections; the client cannot be used any more."""
        with self._lock:
            self._is_closed = True
            wire, self._opened_wire = self._opened_wire, None
        if wire is not None:
            wire.shut()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _wire(self) -> BlockingWire:
        with self._lock:
            if self._opened_wire is None:
                from cytomine_wire._http import BlockingWire  # noqa: PLC0415 - the library loads with the first use

                self._opened_wire = BlockingWire(self._transport)
            return self._opened_wire


class AsyncClient(_Settings):
    """A client of one server for the tasks of one event loop; otherwise as `Client`."""

    def __init__(
        self,
        base_url: str,
        credentials: Credentials | None = None,
        *,
        timeouts: Timeouts = _TIMEOUTS,
        transport: AsyncTransport | None = None,
        user_agent: str | None = None,
    ) -> None:
        super().__init__(base_url, credentials, timeouts, user_agent)
        self._transport = transport
        self._opened_wire: AwaitedWire | None = None

    async def send(self, request: Request) -> Response:
        """Return the whole reply; raises as `Client.send` does."""
        return await drive_async(self._course(request).send(), self._wire())

    async def exchange(self, request: Request) -> Response:
        """Return the whole reply, also one that refuses; raises only when none came."""
        return await drive_async(self._course(request).exchange(), self._wire())

    @asynccontextmanager
    async def stream(self, request: Request) -> AsyncIterator[AsyncStream]:
        """Return the reply with its body still to be read; raises as `send` does."""
        course, wire = self._course(request), self._wire()
        opened = await drive_async(course.open_stream(), wire)
        try:
            yield AsyncStream(course, opened, wire)
        finally:
            await Close(opened).perform(wire)

    async def aclose(self) -> None:
        """Drop all connections; the client cannot be used any more."""
        self._is_closed = True
        wire, self._opened_wire = self._opened_wire, None
        if wire is not None:
            await wire.shut()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()

    def _wire(self) -> AwaitedWire:
        if self._opened_wire is None:
            from cytomine_wire._http import AwaitedWire  # noqa: PLC0415 - the library loads with the first use

            self._opened_wire = AwaitedWire(self._transport)
        return self._opened_wire


class _Streamed:
    """Head of a reply, and the way to its body."""

    def __init__(self, course: Course, opened: Opened, wire: Any) -> None:
        self.status_code: int = opened.status_code
        self.headers: Mapping[str, str] = opened.headers
        self.request: Request = course.outgoing.request
        self._course = course
        self._opened = opened
        self._wire = wire

    def _next(self) -> Steps[bytes]:
        return self._course.read(self._opened)


class Stream(_Streamed):
    """A reply whose body is read piece by piece."""

    def iter_bytes(self) -> Iterator[bytes]:
        """Yield the body in pieces of at most 1 MiB, content encoding undone.

        Raises:
            TransferError: The body is damaged or ends before its announced length.
            TimedOutError: Nothing came for too long.
        """
        while piece := drive(self._next(), self._wire):
            yield piece


class AsyncStream(_Streamed):
    """A reply whose body is read piece by piece, in a task."""

    async def iter_bytes(self) -> AsyncIterator[bytes]:
        """Yield the body in pieces of at most 1 MiB; see `Stream.iter_bytes`."""
        while piece := await drive_async(self._next(), self._wire):
            yield piece


def _check(request: Request, *, is_signed: bool) -> None:
    path = request.path
    if not path.startswith("/") or path.startswith("//"):
        raise UnsafePathError(f"{path!r} is no path on the server: it begins with one slash")
    if not (path.isascii() and path.isprintable()) or any(c in path for c in " ?#\\"):
        raise UnsafePathError(f"{path!r} is no path: percent-encode its values, give the query apart")
    kept = _OURS | _PROOF if is_signed else _OURS
    if taken := sorted(name for name, _ in request.headers if name.lower() in kept):
        raise ValueError(f"the client itself sends {', '.join(taken)}")


def _encoded(request: Request) -> tuple[bytes | None, str]:
    """Return the body as bytes and its media type; that of parts is made with their boundary."""
    if request.body is NO_BODY:
        return None, ""
    if request.parts:
        raise ValueError("a request has a body or parts, not both")
    if isinstance(request.body, bytes):
        return request.body, "application/octet-stream"
    try:
        text = json.dumps(request.body, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
        return text.encode(), "application/json"
    except ValueError as error:
        raise ValueError(f"the body has no JSON form: {error}") from None


def _user_agent() -> str:
    from importlib.metadata import PackageNotFoundError, version  # noqa: PLC0415 - slow to import, asked for once

    try:
        return f"{_DISTRIBUTION}/{version(_DISTRIBUTION)}"
    except PackageNotFoundError:
        return _DISTRIBUTION
