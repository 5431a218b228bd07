"""Going through the pages of a list, whoever fetches them.

A `Pager` opens nothing: it says which page to ask for and is given the page, so that blocking code and tasks
share it:

    pager = Pager(100)
    while (ask := pager.ask) is not None:
        offset, max_rows = ask
        yield from pager.take(fetch(offset, max_rows))
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cytomine_wire.ids import IdSet

if TYPE_CHECKING:
    from collections.abc import Mapping


class Pager:
    """Says which rows to ask for next, from what the pages before held.

    The server is believed in what it sends: `offset`, `perPage` and `size` of the page, and the rows.
    It may answer fewer rows than asked for, or more, or ignore paging altogether; a row with an id comes out
    once. Where it tells no size, the list ends with a page that brings nothing new.

    Pages that overlap begin with the last row of the page before. Where another one stands there, rows have
    moved in between, which nothing else tells when one was deleted and another one added: the size is the
    same then, no row comes twice, and one never came.

    Attributes:
        ask: Offset and number of rows to ask for; None when the list is at its end.
        size: Length of the whole list as the server last gave it; None when it gave none.
        taken: Number of rows that came out.
        has_ids: Whether all rows had an id so far: only such rows are known again.
        has_repeats: Whether a row came again that an earlier page held.
        ignores_offset: Whether a page began before the row that was asked for.
        has_moved: Whether a page did not begin with the last row of the page before.
        has_joined: Whether one did.
    """

    def __init__(
        self, page_size: int, *, offset: int = 0, limit: int | None = None, overlaps: bool = False
    ) -> None:
        """Begin a list.

        Args:
            page_size: New rows to ask for at a time; 0 asks for everything at once.
            offset: Rows to leave out at the beginning.
            limit: Rows to take at most; None takes all.
            overlaps: Whether each page is to begin with the last row of the page before, where that has an
                id.
        """
        for name, value in (("page_size", page_size), ("offset", offset), ("limit", limit or 0)):
            if value < 0:
                raise ValueError(f"{name} must not be negative: {value}")
        self.ask: tuple[int, int] | None = (offset, page_size) if limit != 0 else None
        self.size: int | None = None
        self.taken = 0
        self.has_ids = True
        self.has_repeats = False
        self.ignores_offset = False
        self.has_moved = False
        self.has_joined = False
        self._page_size = page_size
        self._cap = 0
        self._overlaps = overlaps
        self._joint: int | str | None = None
        self._limit = limit
        self._offset = offset
        self._position = offset
        self._seen = IdSet()
        self._before: list[Any] | None = None

    @property
    def is_whole(self) -> bool | None:
        """Whether as many rows came as the list has, by its own count; None where it gave no count."""
        if self.ask is not None:
            return False
        return None if self.size is None else self._offset + max(self.taken, len(self._seen)) >= self.size

    @property
    def is_limited(self) -> bool:
        """Whether it ended because as many rows came as were wanted."""
        return self._limit is not None and self.taken >= self._limit

    def again(self, page_size: int, *, overlaps: bool = False) -> Pager:
        """Return a pager that goes through the list once more, for rows that did not come yet."""
        limit = None if self._limit is None else self._limit - self.taken
        other = Pager(page_size, limit=limit, overlaps=overlaps)
        other._seen = self._seen
        return other

    def take(self, page: Mapping[str, Any] | list[Any]) -> list[Any]:
        """Return the new rows of a page, and set `ask`.

        Args:
            page: The reply: `collection`, `offset`, `perPage`, `size`; a bare array is the whole list.

        Raises:
            ValueError: Nothing was asked for.
            UnexpectedShapeError: The page holds no list of rows.
        """
        if self.ask is None:
            raise ValueError("the list is at its end")
        asked, max_rows = self.ask
        rows = page if isinstance(page, list) else page.get("collection")
        if not isinstance(rows, list):
            from cytomine_wire.errors import UnexpectedShapeError  # noqa: PLC0415 - only on failure

            raise UnexpectedShapeError("/collection", "a list", type(rows).__name__)
        facts: Mapping[str, Any] = {} if isinstance(page, list) else page
        self.size = _count(facts, "size")
        begins = _count(facts, "offset")
        begins = asked if begins is None else begins
        self.ignores_offset |= begins < asked
        # Rows without ids that come again just so: a list that knows neither pages nor its size.
        is_echo = self.size is None and bool(rows) and rows == self._before
        fresh = [] if is_echo else self._fresh(self._joined(rows[max(0, asked - begins) :]))
        self._before = rows if self.size is None else None
        place = asked if self._joint is None else asked + 1
        self._position = max(place, begins + len(rows))
        is_onward = self._position > place
        ask = self._next(facts, len(rows), max_rows, is_stuck=not fresh) if is_onward else None
        self.ask = self._overlapping(ask, rows, max_rows)
        if self._limit is not None:
            fresh = fresh[: self._limit - self.taken]
        self.taken += len(fresh)
        if self._limit is not None and self.taken >= self._limit:
            self.ask = None
        return fresh

    def _joined(self, rows: list[Any]) -> list[Any]:
        """Return the rows without the one that the page before ended with, where it stands there still."""
        if self._joint is None:
            return rows
        if rows and _key(rows[0]) == self._joint:
            self.has_joined = True
            return rows[1:]
        self.has_moved = True
        return rows

    def _overlapping(
        self, ask: tuple[int, int] | None, rows: list[Any], max_rows: int
    ) -> tuple[int, int] | None:
        """Return what to ask for instead of the rows from a place on, so that the row before it comes too."""
        self._joint = None
        # Of a server that gives no more than one row at a time, the next ones would never come.
        if ask is None or not self._overlaps or len(rows) < 2:
            return ask
        self._joint = _key(rows[-1])
        if self._joint is None:
            return ask
        place, wanted = ask
        if wanted < max_rows:
            self._cap = wanted
        return place - 1, self._cap or self._page_size + 1

    def _next(
        self, facts: Mapping[str, Any], rows: int, max_rows: int, *, is_stuck: bool
    ) -> tuple[int, int] | None:
        """Return what to ask for after a page of so many rows; None at the end.

        A page without a new row is no end by itself: rows inserted meanwhile shift old ones onto it. With a
        size in hand the position still moves towards it; without one, nothing else would end the list.
        """
        if max_rows == 0 or not facts:
            return None
        per_page = _count(facts, "perPage")
        is_capped = per_page is not None and 0 < per_page == rows < max_rows
        if self.size is not None and self.size >= self._position:
            is_more = self.size > self._position
        elif self.size is not None:  # the rows themselves exceed it
            is_more = rows >= max_rows and not is_stuck
        else:  # a short page is the last one, but for servers that cap what they give
            is_more = not is_stuck and (rows >= max_rows or per_page is None or is_capped)
        if not is_more:
            return None
        return self._position, rows if is_capped else max_rows

    def _fresh(self, rows: list[Any]) -> list[Any]:
        """Return the rows that did not come before: those without id, those whose id no earlier page held.

        What one page holds was read by the server at one time, so rows of it that differ are different rows
        even where they share an id.
        """
        fresh = []
        here: dict[int | str, Any] = {}
        for row in rows:
            key = _key(row)
            if key is None:
                self.has_ids = False
            elif self._seen.add(key):
                here[key] = row
            elif key not in here:
                self.has_repeats = True
                continue
            elif here[key] == row:
                continue
            fresh.append(row)
        return fresh


def _key(row: Any) -> int | str | None:
    key = row.get("id") if isinstance(row, dict) else None
    return key if isinstance(key, (int, str)) else None


def _count(facts: Mapping[str, Any], key: str) -> int | None:
    value = facts.get(key)
    return value if type(value) is int and value >= 0 else None
