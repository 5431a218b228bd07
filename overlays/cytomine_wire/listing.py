"""A list, fetched page by page as it is read."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any, Final

from cytomine_wire.errors import CytomineError
from cytomine_wire.paging import Pager
from cytomine_wire.protocol import Response

if TYPE_CHECKING:
    from collections.abc import Callable

    from cytomine_wire._steps import Steps
    from cytomine_wire.address import Pairs
    from cytomine_wire.connected import Connected
    from cytomine_wire.protocol import Request

log: Final = logging.getLogger("cytomine.client")

PAGE_SIZE = 500

_MOST_LOOKS: Final = 3
_AT_ONCE: Final = 100_000
"""So many rows may be asked for in one request, where pages alone do not bring them all."""


class ListChangedError(CytomineError):
    """A list cannot be read whole: rows were added or taken away meanwhile, or it does not keep its order."""


class Listing:
    """A list that is read once, from its beginning.

    Each row with an id comes once. Where rows may have slipped past (the length that the server tells changes
    under way, a row comes twice, a page does not begin with the last row of the page before, or fewer rows
    come than the server counts), the list is gone through again for those that did not come yet, the last
    time in a single page; what comes then comes last. What is missing even then is told by a warning in the
    log.

    Only the ids of rows are kept, in a form that takes less than a byte each where they follow each other.
    """

    def __init__(
        self,
        request: Request,
        *,
        page_size: int = PAGE_SIZE,
        limit: int | None = None,
        is_strict: bool = False,
        read: Callable[[Response], Any] = Response.json,
    ) -> None:
        """Prepare a list; nothing is sent yet.

        Args:
            request: The listing, without `max` and `offset`.
            page_size: New rows to ask for at a time; a page may be asked for one more.
            limit: Rows to take at most; None takes all.
            is_strict: Whether a list that changes under way, or is not whole, raises instead of being looked
                at again.
            read: Returns of a reply the page that `Pager.take` is given; by default its decoded JSON.
        """
        self._request = request
        self._is_strict = is_strict
        self._pager = Pager(page_size, limit=limit, overlaps=True)
        self._page_size = page_size
        self._sizes: set[int] = set()
        self._looks = 1
        self._counts_pages = False
        self._read = read

    @property
    def size(self) -> int | None:
        """Length of the list as the server last gave it; None when it gave none so far."""
        return self._pager.size

    @property
    def is_at_end(self) -> bool:
        """Whether all has come that there is to come."""
        return self._pager.ask is None and not self._wants_another_look

    def next_page(self, client: Connected) -> Steps[list[Any] | None]:
        """Return the next rows; None at the end.

        Raises:
            ListChangedError: The list changed under way or is not whole, and `is_strict` forbids that.
        """
        if self._pager.ask is None:
            if not self._wants_another_look:
                return None
            self._look_again()
        if self._pager.ask is None:
            return None
        offset, max_rows = self._pager.ask
        response = yield from client.course(self._request.with_query(self._query(offset, max_rows))).send()
        rows = self._pager.take(self._read(response))
        if self._pager.size is not None:
            self._sizes.add(self._pager.size)
        self._tell(response)
        return rows

    def _query(self, offset: int, max_rows: int) -> Pairs:
        if self._counts_pages and max_rows:
            return ("page", str(offset // max_rows)), ("size", str(max_rows))
        return ("max", str(max_rows)), ("offset", str(offset))

    @property
    def _wants_another_look(self) -> bool:
        pager = self._pager
        if pager.is_limited or not pager.has_ids or self._looks == _MOST_LOOKS:
            return False
        return self._has_shifted or len(self._sizes) > 1 or pager.is_whole is False

    @property
    def _has_shifted(self) -> bool:
        """Whether rows stood at other places than before: at a second look, all come again."""
        return self._pager.has_moved or (self._looks == 1 and self._pager.has_repeats)

    def _look_again(self) -> None:
        """Begin anew, for what did not come yet.

        The services that moved in the generation of 2026 count pages and ignore offsets. The last look is at
        all rows at once, where they are not too many: then nothing can move meanwhile.
        """
        before = self._pager
        self._looks += 1
        self._counts_pages = before.ignores_offset and before.is_whole is False
        is_at_once = self._looks == _MOST_LOOKS and (before.size or 0) <= _AT_ONCE
        # A server that begins pages where it likes never puts a row where it is expected.
        is_exact = before.has_joined or not before.has_moved
        self._pager = before.again(
            0 if is_at_once else self._page_size, overlaps=is_exact and not self._counts_pages
        )
        self._sizes.clear()

    def _tell(self, response: Response) -> None:
        """Raise or warn when rows are missing."""
        if self._is_strict and len(self._sizes) > 1:
            sizes = " and then ".join(map(str, sorted(self._sizes)))
            raise ListChangedError(f"the list had {sizes} rows while it was read", response=response)
        pager = self._pager
        if self._is_strict and self._has_shifted:
            raise ListChangedError("rows of the list moved while it was read", response=response)
        if pager.ask is not None or pager.is_limited or pager.is_whole is not False:
            return
        if self._is_strict:
            raise ListChangedError(f"not all of the {pager.size} rows came", response=response)
        if not self._wants_another_look:
            log.warning("GET %s: not all of the %s rows came", self._request.path, pager.size)
