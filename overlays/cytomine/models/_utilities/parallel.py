"""Work on many items at once, under the names scripts import."""

from __future__ import annotations

import warnings
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from cytomine._core.caller import level_of_caller
from cytomine._core.parallel import run_each

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

T = TypeVar("T")
R = TypeVar("R")


def is_false(v: Any) -> bool:
    """Whether a value is the bool False, and not only as good as it."""
    return v is False


def generic_parallel(
    data: Iterable[T], worker_fn: Callable[[T], R | None], n_workers: int = 0
) -> list[tuple[T, R | None]]:
    """Return each item with its result, in their order; items that are None are left out.

    An item whose work raises is left out too, with a warning; the others are done all the same.
    """
    outcomes = run_each([item for item in data if item is not None], worker_fn, n_workers)
    failed = [outcome for outcome in outcomes if outcome.error is not None]
    if failed:
        warnings.warn(
            f"{len(failed)} of {len(outcomes)} items failed, first {failed[0].item!r}: {failed[0].error!r}",
            stacklevel=level_of_caller(),
        )
    return [(outcome.item, outcome.result) for outcome in outcomes if outcome.error is None]


def generic_chunk_parallel(
    data: list[T], worker_fn: Callable[[list[T]], R], chunk_size: int = 1, n_workers: int = 0
) -> list[tuple[tuple[int, int], R | None]]:
    """Return the result of each slice of a list with its bounds; the last bound may lie behind the end."""
    bounds = [(start, start + chunk_size) for start in range(0, len(data), chunk_size)]
    return generic_parallel(bounds, lambda each: worker_fn(data[each[0] : each[1]]), n_workers)


def generic_download(
    data: Iterable[T], download_instance_fn: Callable[[T], R | None], n_workers: int = 0
) -> list[tuple[T, R | None]]:
    """Return each item with its result; see `generic_parallel`."""
    return generic_parallel(data, download_instance_fn, n_workers)


def makedirs(path: str, exist_ok: bool = True) -> None:  # noqa: FBT001, FBT002 - as scripts call it
    """Make a folder and those above it; an empty path is none."""
    if path:
        Path(path).mkdir(parents=True, exist_ok=exist_ok)
