"""Clients of one server: one that blocks and one for tasks, both only ends of the same exchange."""

from __future__ import annotations

from contextlib import aclosing, asynccontextmanager, closing, contextmanager
from threading import Lock
from typing import TYPE_CHECKING, Any, Final, Self, TypeVar

from cytomine_wire._ahead import pages, pages_async
from cytomine_wire._steps import close, drive, drive_async
from cytomine_wire.connected import Connected
from cytomine_wire.limits import Limits
from cytomine_wire.stream import AsyncStream, Stream
from cytomine_wire.timeouts import Timeouts

if TYPE_CHECKING:
    import ssl
    from collections.abc import AsyncIterator, Iterable, Iterator

    from cytomine_wire._http import AsyncTransport, AwaitedWire, BlockingWire, Transport
    from cytomine_wire.batch import Batch, Job, Outcome
    from cytomine_wire.bulk_report import BulkReport
    from cytomine_wire.clock import Clock
    from cytomine_wire.creation import Creation
    from cytomine_wire.credentials import Credentials
    from cytomine_wire.listing import Listing
    from cytomine_wire.protocol import Request, Response
    from cytomine_wire.retrying import Retries

T = TypeVar("T")

_TIMEOUTS: Final = Timeouts()
_LIMITS: Final = Limits()


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
        tls: How certificates are checked, where the authorities of this machine are not enough: made with
            `ssl.create_default_context(cafile=...)`, say. One that checks nothing is warned of.
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
        tls: ssl.SSLContext | None = None,
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
            tls=tls,
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

                self._opened_wire = BlockingWire(self._transport, self._tls)
            return self._opened_wire


class AsyncClient(Connected):
    """A client of one server for tasks, in one event loop or several; otherwise as `Client`."""

    def __init__(
        self,
        base_url: str,
        credentials: Credentials | None = None,
        *,
        timeouts: Timeouts = _TIMEOUTS,
        retries: Retries | None = None,
        limits: Limits = _LIMITS,
        tls: ssl.SSLContext | None = None,
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
            tls=tls,
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

            self._opened_wire = AwaitedWire(self._transport, self._tls)
        return self._opened_wire
