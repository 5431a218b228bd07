"""Clients of one server: one that blocks and one for tasks, both only ends of the same exchange."""

from __future__ import annotations

import json
import re
from contextlib import aclosing, asynccontextmanager, closing, contextmanager
from threading import Lock
from typing import TYPE_CHECKING, Any, Final, Self, TypeVar

from cytomine_wire import fork
from cytomine_wire._ahead import pages, pages_async
from cytomine_wire._exchange import Conduct, Course
from cytomine_wire._steps import Outgoing, close, drive, drive_async
from cytomine_wire.clock import Clock
from cytomine_wire.limits import Limits
from cytomine_wire.origin import parse_origin
from cytomine_wire.proof import Proof
from cytomine_wire.protocol import NO_BODY, UnsafePathError
from cytomine_wire.retrying import Retries
from cytomine_wire.stream import AsyncStream, Stream
from cytomine_wire.timeouts import Timeouts

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterable, Iterator

    from cytomine_wire._http import AsyncTransport, AwaitedWire, BlockingWire, Transport
    from cytomine_wire.batch import Batch, Job, Outcome
    from cytomine_wire.bulk_report import BulkReport
    from cytomine_wire.creation import Creation
    from cytomine_wire.credentials import Credentials
    from cytomine_wire.listing import Listing
    from cytomine_wire.partial import Leftovers
    from cytomine_wire.protocol import Pairs, Request, Response

T = TypeVar("T")

_TIMEOUTS: Final = Timeouts()
_LIMITS: Final = Limits()
_DISTRIBUTION: Final = "cytomine-sdk"
_ASKED: Final = (("Accept", "application/json"), ("Accept-Encoding", "gzip, deflate"))
_PATH: Final = re.compile(r"/(?!/)(?:[A-Za-z0-9\-._~!$&'()*+,;=:@/]+|%[0-9A-Fa-f]{2})*")
_CLIMBS: Final = re.compile(r"/\.{1,2}(?:/|$)")
_OURS: Final = frozenset({"host", "content-length", "transfer-encoding", "connection"})
_PROOF: Final = frozenset({"authorization", "date"})


class Connected:
    """What both clients are made of, and how a request becomes one on the wire.

    Attributes:
        origin: Where the server is.
        credentials: Who asks; None for nobody.
        timeouts: Limits of each exchange.
    """

    def __init__(
        self,
        base_url: str,
        credentials: Credentials | None,
        timeouts: Timeouts,
        *,
        retries: Retries | None,
        limits: Limits,
        clock: Clock | None,
        transport: object,
        user_agent: str | None,
    ) -> None:
        self.origin = parse_origin(base_url)
        self.credentials = credentials
        self.timeouts = timeouts
        self.user_agent = user_agent
        self._plain: Pairs | None = None
        self._is_closed = False
        if retries is None:
            retries = Retries() if transport is None else Retries.off()
        clock = clock or Clock()
        self._conduct = Conduct(clock, retries, limits, Proof(credentials, clock))
        self._leftovers: Leftovers | None = None
        fork.follow(self)

    @property
    def is_once(self) -> bool:
        """Whether everything is sent once, whatever becomes of it."""
        return self._conduct.retries.attempts == 1

    @property
    def clock(self) -> Clock:
        """Tells the time and lets it pass."""
        return self._conduct.clock

    @property
    def leftovers(self) -> Leftovers:
        """Partial files that downloads left behind."""
        if self._leftovers is None:
            from cytomine_wire.partial import Leftovers  # noqa: PLC0415 - loaded with the first download

            self._leftovers = Leftovers()
        return self._leftovers

    def course(self, request: Request) -> Course:
        """Return the course of an exchange that has not begun."""
        if self._is_closed:
            raise RuntimeError("the client is closed")
        _check(request, is_signed=self.credentials is not None)
        content, content_type = _encoded(request)
        if self._plain is None:
            self.user_agent = self.user_agent or _user_agent()
            self._plain = (*_ASKED, ("User-Agent", self.user_agent))
        ours = (*self._plain, ("Content-Type", content_type)) if content_type else self._plain
        if request.headers:
            given = {name.lower() for name, _ in request.headers}
            ours = (*(each for each in ours if each[0].lower() not in given), *request.headers)
        outgoing = Outgoing(
            request,
            origin=self.origin,
            headers=ours,
            content=content,
            sign=self._conduct.proof.sign if self.credentials is not None else None,
            timeouts=self.timeouts,
            identity=self.credentials.identity if self.credentials is not None else "",
        )
        return Course(outgoing, self._conduct)

    def request_for(self, url: str) -> Request:
        """Return the request for an address that a reply names, when it is on this client's server.

        Raises:
            ForeignUrlError: It is elsewhere, or less safe: nothing is sent there, least of all credentials.
        """
        from cytomine_wire.foreign import request_for  # noqa: PLC0415 - few programs need it

        return request_for(url, self.origin)

    def after_fork(self) -> None:
        """Begin anew in a child process: connections and locks are the parent's."""
        self._conduct.forget()

    def __repr__(self) -> str:
        who = self.credentials.identity if self.credentials is not None else "no credentials"
        return f"{type(self).__name__}({str(self.origin)!r}, {who})"


class Client(Connected):
    """A client of one server that blocks until a reply has come.

    One client may be used by many threads; it opens connections as they are needed and keeps them. Nothing is
    sent, and no HTTP library imported, before the first request. Use it in a `with` block or call `close`.

    Args:
        base_url: `https://host[:port][/prefix]`. Without scheme https is meant, on this machine http.
        credentials: Who asks; sent to this server only. None asks as nobody.
        timeouts: Limits of each exchange.
        retries: How often a failed exchange is tried again; `Retries.off()` sends everything once, which is
            also the default where a transport is given.
        limits: How large replies may be.
        transport: Carries requests instead of the network; for tests.
        user_agent: Value of the User-Agent header; by default name and version of this distribution.
        clock: Tells the time and lets it pass; for tests.
    """

    def __init__(
        self,
        base_url: str,
        credentials: Credentials | None = None,
        *,
        timeouts: Timeouts = _TIMEOUTS,
        retries: Retries | None = None,
        limits: Limits = _LIMITS,
        transport: Transport | None = None,
        user_agent: str | None = None,
        clock: Clock | None = None,
    ) -> None:
        super().__init__(
            base_url,
            credentials,
            timeouts,
            retries=retries,
            limits=limits,
            clock=clock,
            transport=transport,
            user_agent=user_agent,
        )
        self._transport = transport
        self._lock = Lock()
        self._opened_wire: BlockingWire | None = None

    def send(self, request: Request) -> Response:
        """Return the whole reply.

        Raises:
            CytomineError: One of `cytomine_wire.errors`: a status from 400, a redirect, or no whole reply.
            UnsafePathError: The path is not one on this server.
        """
        return drive(self.course(request).send(), self._wire())

    def exchange(self, request: Request) -> Response:
        """Return the whole reply, also one that refuses; raises only when none came."""
        return drive(self.course(request).exchange(), self._wire())

    def run(self, job: Job[T]) -> T:
        """Return what a job brings: a `Download`, say."""
        return drive(job.steps(self), self._wire())

    def run_all(self, jobs: Iterable[Job[T]], *, workers: int = 16) -> list[Outcome[T]]:
        """Return the outcome of each job, in their order; a failure neither stops nor hides the others.

        Args:
            jobs: What to do.
            workers: How many at a time, at most 64.

        Raises:
            BatchInterrupt: Ctrl-C came; it holds the outcomes so far.
        """
        from cytomine_wire.batch import Batch  # noqa: PLC0415 - loaded with the first batch

        return Batch(jobs, workers=workers).run(self, self._wire())

    def run_batch(self, batch: Batch[T]) -> list[Outcome[T]]:
        """Return the outcomes of a batch; as `run_all`, and the batch tells at any moment how far it is."""
        return batch.run(self, self._wire())

    def rows(self, listing: Listing) -> Iterator[Any]:
        """Yield the rows of a list; the next page is fetched while this one is used."""
        with closing(pages(listing, lambda: drive(listing.next_page(self), self._wire()))) as read:
            for page in read:
                yield from page

    def create_many(self, creation: Creation) -> BulkReport:
        """Create all entries and return what became of each.

        Raises:
            BulkError: Not all were created; it holds the report.
            BulkInterrupt: Ctrl-C came; it holds the report.
        """
        from cytomine_wire.batch import BatchInterrupt  # noqa: PLC0415 - loaded with the first batch
        from cytomine_wire.bulk_report import BulkInterrupt  # noqa: PLC0415

        try:
            creation.batch.run(self, self._wire())
        except BatchInterrupt:
            raise BulkInterrupt(creation.report()) from None
        return creation.finished()

    @contextmanager
    def stream(self, request: Request) -> Iterator[Stream]:
        """Return the reply with its body still to be read; raises as `send` does."""
        course, wire = self.course(request), self._wire()
        opened = drive(course.open_stream(), wire)
        try:
            yield Stream(course, opened, wire)
        finally:
            close(opened).perform(wire)

    def after_fork(self) -> None:
        """Begin anew in a child process; see `os.register_at_fork`."""
        super().after_fork()
        self._lock = Lock()
        self._opened_wire = None

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


class AsyncClient(Connected):
    """A client of one server for the tasks of one event loop; otherwise as `Client`."""

    def __init__(
        self,
        base_url: str,
        credentials: Credentials | None = None,
        *,
        timeouts: Timeouts = _TIMEOUTS,
        retries: Retries | None = None,
        limits: Limits = _LIMITS,
        transport: AsyncTransport | None = None,
        user_agent: str | None = None,
        clock: Clock | None = None,
    ) -> None:
        super().__init__(
            base_url,
            credentials,
            timeouts,
            retries=retries,
            limits=limits,
            clock=clock,
            transport=transport,
            user_agent=user_agent,
        )
        self._transport = transport
        self._opened_wire: AwaitedWire | None = None

    async def send(self, request: Request) -> Response:
        """Return the whole reply; raises as `Client.send` does."""
        return await drive_async(self.course(request).send(), self._wire())

    async def exchange(self, request: Request) -> Response:
        """Return the whole reply, also one that refuses; raises only when none came."""
        return await drive_async(self.course(request).exchange(), self._wire())

    async def run(self, job: Job[T]) -> T:
        """Return what a job brings; see `Client.run`."""
        return await drive_async(job.steps(self), self._wire())

    async def run_all(self, jobs: Iterable[Job[T]], *, workers: int = 16) -> list[Outcome[T]]:
        """Return the outcome of each job, in their order; see `Client.run_all`."""
        from cytomine_wire.batch import Batch  # noqa: PLC0415 - loaded with the first batch

        return await Batch(jobs, workers=workers).run_async(self, self._wire())

    async def run_batch(self, batch: Batch[T]) -> list[Outcome[T]]:
        """Return the outcomes of a batch, which a cancelled task can still be asked for."""
        return await batch.run_async(self, self._wire())

    async def rows(self, listing: Listing) -> AsyncIterator[Any]:
        """Yield the rows of a list; the next page is fetched while this one is used."""
        async with aclosing(
            pages_async(listing, lambda: drive_async(listing.next_page(self), self._wire()))
        ) as read:
            async for page in read:
                for row in page:
                    yield row

    async def create_many(self, creation: Creation) -> BulkReport:
        """Create all entries and return what became of each; a cancelled task finds it in `report()`."""
        await creation.batch.run_async(self, self._wire())
        return creation.finished()

    @asynccontextmanager
    async def stream(self, request: Request) -> AsyncIterator[AsyncStream]:
        """Return the reply with its body still to be read; raises as `send` does."""
        course, wire = self.course(request), self._wire()
        opened = await drive_async(course.open_stream(), wire)
        try:
            yield AsyncStream(course, opened, wire)
        finally:
            await close(opened).perform(wire)

    def after_fork(self) -> None:
        """Begin anew in a child process; see `os.register_at_fork`."""
        super().after_fork()
        self._opened_wire = None

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


def _check(request: Request, *, is_signed: bool) -> None:
    path = request.path
    if not path.startswith("/") or path.startswith("//"):
        raise UnsafePathError(f"{path!r} is no path on the server: it begins with one slash")
    if not _PATH.fullmatch(path):
        raise UnsafePathError(f"{path!r} is no path: percent-encode its values, give the query apart")
    if "/." in path and _CLIMBS.search(path):
        raise UnsafePathError(f"{path!r} would be sent as another path: it holds `.` or `..`")
    if not request.headers:
        return
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
