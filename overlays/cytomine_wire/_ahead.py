"""The next page of a list, fetched while the one before is used."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any, Final, Protocol

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Awaitable, Callable, Generator
    from typing import TypeAlias

    Page: TypeAlias = list[Any]

_GRACE_S: Final = 1.0
"""How long a reader that stops early waits for the page on its way, which may never come."""


class Source(Protocol):
    """A list that knows whether there is anything to be fetched."""

    @property
    def is_at_end(self) -> bool:
        """Whether all has come."""
        ...


def pages(source: Source, fetch: Callable[[], Page | None]) -> Generator[Page]:
    """Yield the pages of a list; from the second on, each is fetched by a thread of its own.

    A list of one page needs no thread, and none is left when the last page is out.
    """
    page = fetch()
    while page is not None:
        ahead = None if source.is_at_end else _Fetching(fetch)
        if ahead is not None:
            ahead.start()
        try:
            yield page
        except BaseException:
            if ahead is not None:
                ahead.join(_GRACE_S)
            raise
        page = None if ahead is None else ahead.result()


async def pages_async(source: Source, fetch: Callable[[], Awaitable[Page | None]]) -> AsyncGenerator[Page]:
    """Yield the pages of a list; from the second on, each is fetched by a task, cancelled with its reader."""
    from asyncio import ensure_future  # noqa: PLC0415 - tasks have loaded it

    page = await fetch()
    while page is not None:
        ahead = None if source.is_at_end else ensure_future(fetch())
        try:
            yield page
            page = None if ahead is None else await ahead
        finally:
            if ahead is not None and not ahead.done():
                ahead.cancel()
                await _ended(ahead)


async def _ended(task: Awaitable[Any]) -> None:
    from asyncio import gather  # noqa: PLC0415 - tasks have loaded it

    await gather(task, return_exceptions=True)


class _Fetching(threading.Thread):
    """A page on its way; a daemon, so that a server that hangs does not keep the program from ending."""

    def __init__(self, fetch: Callable[[], Page | None]) -> None:
        super().__init__(name="next page", daemon=True)
        self._fetch = fetch
        self._page: Page | None = None
        self._error: BaseException | None = None

    def run(self) -> None:
        try:
            self._page = self._fetch()
        except BaseException as error:  # noqa: BLE001 - raised where the page is wanted
            self._error = error

    def result(self) -> Page | None:
        """Return the page, or raise what fetching it raised."""
        self.join()
        if self._error is not None:
            raise self._error
        return self._page
