"""One figure with its limit, and the ways to measure one."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

    Work = Callable[[], Any]


@dataclass(frozen=True)
class Figure:
    """A number that was measured, and what it shall reach.

    Attributes:
        name: What was measured, and over what.
        value: What came out.
        limit: The most it may be, or the least.
        unit: `x` for a ratio.
        is_least: Whether the limit is the least it may be.
    """

    name: str
    value: float
    limit: float
    unit: str = "x"
    is_least: bool = False

    @property
    def is_met(self) -> bool:
        """Whether it reaches its limit."""
        return self.value >= self.limit if self.is_least else self.value <= self.limit

    def __str__(self) -> str:
        sign = ">=" if self.is_least else "<="
        verdict = "met" if self.is_met else "NOT MET"
        return f"{self.name:58} {self.value:8.2f} {self.unit:5} {sign} {self.limit:g} {verdict}"


def cpu_s(work: Work) -> float:
    """Return the seconds of processor time that some work takes."""
    before = time.process_time()
    work()
    return time.process_time() - before


def elapsed_s(work: Work) -> float:
    """Return the seconds that some work takes."""
    before = time.perf_counter()
    work()
    return time.perf_counter() - before


def ratio(ours: Work, theirs: Work, measure: Callable[[Work], float], rounds: int) -> float:
    """Return the ratio of the least of each, measured in turns: a disturbance only ever adds to a round."""
    own: list[float] = []
    other: list[float] = []
    for _ in range(rounds):
        own.append(measure(ours))
        other.append(measure(theirs))
    return min(own) / min(other)
