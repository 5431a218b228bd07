"""Counts over time: slots of some days, each with how much was made in it."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, Final

from attrs import frozen

from cytomine_sandbox.engine.errors import PageError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cytomine_sandbox.engine.request import Request
    from cytomine_sandbox.engine.resource import Wire

_DAY_MS: Final = 24 * 60 * 60 * 1000
_MOST_SLOTS: Final = 100_000


@frozen
class Evolution:
    """Which slots are asked for.

    Attributes:
        begin, end: In milliseconds since 1970; the creation of the project and now when left out.
        step_ms: Length of a slot.
        accumulates: Slots count those before, too.
        is_reversed: The newest slot comes first.
    """

    begin: int | None
    end: int | None
    step_ms: int
    accumulates: bool
    is_reversed: bool

    @classmethod
    def read(cls, request: Request, *, may_reverse: bool) -> Evolution:
        """Return what a request asks for."""
        step = request.number("daysRange", 1) or 0
        begin, end = request.number("startDate"), request.number("endDate")
        accumulates = request.flag("accumulate", default=True)
        is_reversed = may_reverse and request.flag("reverseOrder", default=True)
        return cls(begin, end, step * _DAY_MS, accumulates, is_reversed)

    def slots(self, moments: Sequence[int], created: int | None, now: int) -> list[Wire]:
        """Return the slots with how many moments lie in them.

        Args:
            moments: In milliseconds since 1970, in order.
            created: When the project was made.
            now: The time.

        Raises:
            PageError: There is no beginning, or slots would never end.
        """
        begin = created if self.begin is None else self.begin
        end = now if self.end is None else self.end
        if begin is None or self.step_ms < 1 or (end - begin) // self.step_ms >= _MOST_SLOTS:
            raise PageError(reason="there is no beginning or no end of slots")
        found: list[Wire] = []
        before = bisect_left(moments, begin)
        for start in range(begin, end + 1, self.step_ms):
            is_last = start + self.step_ms > end
            stop = end if is_last else start + self.step_ms
            first = before if self.accumulates else bisect_left(moments, start)
            size = bisect_left(moments, stop + is_last) - first
            found.append({"date": start, "endDate": stop, "size": size})
        return found[::-1] if self.is_reversed else found
