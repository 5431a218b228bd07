"""Visits to projects by time: how many fell into each hour, day or week, and which share of all."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Final

from cytomine_sandbox.engine.errors import PageError
from cytomine_sandbox.engine.filters import Condition, where

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from cytomine_sandbox.engine.request import Request
    from cytomine_sandbox.engine.session import Session

_HOUR_MS: Final = 3_600_000
_DAY_MS: Final = 24 * _HOUR_MS
_WEEK_MS: Final = 7 * _DAY_MS
_YEAR_MS: Final = 365 * _DAY_MS
_FIRST_MONDAY_MS: Final = 4 * _DAY_MS
"""Of 1970, which began on a Thursday."""


def _start_of_hour(moment: int) -> int:
    return moment - moment % _HOUR_MS


def _start_of_day(moment: int) -> int:
    return moment - moment % _DAY_MS


def _start_of_week(moment: int) -> int:
    return moment - (moment - _FIRST_MONDAY_MS) % _WEEK_MS


_SLOTS: Final[dict[str, Callable[[int], int]]] = {
    "hour": _start_of_hour,
    "day": _start_of_day,
    "week": _start_of_week,
}


def _hour_of_day(moment: int) -> int:
    return moment % _DAY_MS // _HOUR_MS


def _day_of_week(moment: int) -> int:
    return (moment - _FIRST_MONDAY_MS) % _WEEK_MS // _DAY_MS


def _week_of_year(moment: int) -> int:
    return datetime.fromtimestamp(moment / 1000, UTC).isocalendar().week


_PLACES: Final[dict[str, Callable[[int], int]]] = {
    "hour": _hour_of_day,
    "day": _day_of_week,
    "week": _week_of_year,
}


def counts(session: Session, period: str, wanted: Sequence[Condition]) -> list[dict[str, Any]]:
    """Return how many visits began in each slot that has some, by time (UTC).

    Raises:
        PageError: The period is none of hour, day and week.
    """
    found: dict[int, int] = {}
    for moment in _moments(session, period, wanted):
        slot = _SLOTS[period](moment)
        found[slot] = found.get(slot, 0) + 1
    return [{"time": slot, "frequency": count} for slot, count in found.items()]


def shares(session: Session, period: str, wanted: Sequence[Condition]) -> list[dict[str, Any]]:
    """Return which share of the visits began at each hour of the day, day of the week or week of the year.

    The time of a slot is that of the first visit in it, at its start.

    Raises:
        PageError: The period is none of hour, day and week.
    """
    moments = _moments(session, period, wanted)
    starts: dict[int, int] = {}
    found: dict[int, int] = {}
    for moment in moments:
        place = _PLACES[period](moment)
        starts.setdefault(place, _SLOTS[period](moment))
        found[place] = found.get(place, 0) + 1
    return [{"time": starts[place], "frequency": found[place] / len(moments)} for place in sorted(found)]


def last_year(request: Request) -> list[Condition]:
    """Return the conditions of `afterThan` and `beforeThan`; a year until now when they are left out."""
    before = request.number("beforeThan", request.session.now) or 0
    after = request.number("afterThan", before - _YEAR_MS)
    return [Condition("t.created BETWEEN ? AND ?", (after, before))]


def _moments(session: Session, period: str, wanted: Sequence[Condition]) -> list[int]:
    if period not in _SLOTS:
        raise PageError(reason="there is no such period")
    clause, parameters = where(wanted)
    sql = f"SELECT t.created FROM persistent_project_connection t {clause} ORDER BY t.created"  # noqa: S608
    return [row["created"] for row in session.all(sql, *parameters)]
