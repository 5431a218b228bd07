"""A list, fetched page by page as it is read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cytomine_wire.errors import CytomineError
from cytomine_wire.paging import Pager

if TYPE_CHECKING:
    from cytomine_wire._steps import Steps
    from cytomine_wire.client import Connected
    from cytomine_wire.protocol import Request

PAGE_SIZE = 500


class ListChangedError(CytomineError):
    """Rows were added to a list, or taken from it, while it was read: some may be missing."""


class Listing:
    """A list that is read once, from its beginning.

    Each row with an id comes once. When the length that the server tells changes under way, the list is gone
    through a second time, for rows that were shifted past the first look; what comes then comes last.
    """

    def __init__(
        self,
        request: Request,
        *,
        page_size: int = PAGE_SIZE,
        limit: int | None = None,
        is_strict: bool = False,
    ) -> None:
        """Prepare a list; nothing is sent yet.

        Args:
            request: The listing, without `max` and `offset`.
            page_size: Rows to ask for at a time.
            limit: Rows to take at most; None takes all.
            is_strict: Whether a list that changes under way raises instead of being looked at again.
        """
        self._request = request
        self._is_strict = is_strict
        self._pager = Pager(page_size, limit=limit)
        self._page_size = page_size
        self._sizes: set[int] = set()
        self._is_second = False

    def next_page(self, client: Connected) -> Steps[list[Any] | None]:
        """Return the next rows; None at the end.

        Raises:
            ListChangedError: The list changed under way, and `is_strict` forbids that.
        """
        if self._pager.ask is None and not self._looks_again():
            return None
        if self._pager.ask is None:
            return None
        offset, max_rows = self._pager.ask
        asked = self._request.with_query((("max", str(max_rows)), ("offset", str(offset))))
        response = yield from client.course(asked).send()
        rows = self._pager.take(response.json())
        if self._pager.size is not None:
            self._sizes.add(self._pager.size)
        if self._is_strict and len(self._sizes) > 1:
            raise ListChangedError(
                f"the list had {' and then '.join(map(str, sorted(self._sizes)))} rows while it was read",
                response=response,
            )
        return rows

    def _looks_again(self) -> bool:
        if self._is_second or len(self._sizes) < 2 or self._pager.is_limited:
            return False
        self._is_second = True
        self._pager = self._pager.again(self._page_size)
        return True
