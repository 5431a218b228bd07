"""Work on many items at once: every item comes back, with what came of it."""

from __future__ import annotations

import os
from concurrent.futures import ThreadPoolExecutor
from contextvars import copy_context
from typing import TYPE_CHECKING, Generic, NamedTuple, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

T = TypeVar("T")
R = TypeVar("R")


class Outcome(NamedTuple, Generic[T, R]):
    """An item, and what came of it: a result, or an error."""

    item: T
    result: R | None
    error: Exception | None


def run_each(items: Iterable[T], work: Callable[[T], R], workers: int = 0) -> list[Outcome[T, R]]:
    """Return the outcome of each item, in their order; an error of one keeps none of the others from running.

    Args:
        items: What to work on.
        work: Called in threads, within the connection that is current here.
        workers: How many threads; 0 takes as many as there are processors.
    """

    def attempt(item: T) -> Outcome[T, R]:
        try:
            return Outcome(item, work(item), None)
        except Exception as error:  # noqa: BLE001 - it is reported beside its item
            return Outcome(item, None, error)

    with ThreadPoolExecutor(workers or os.cpu_count() or 1) as pool:
        futures = [pool.submit(copy_context().run, attempt, item) for item in items]
        return [future.result() for future in futures]
