"""How far long work is: told to a function of the caller, or shown as a bar on a terminal."""

from __future__ import annotations

import sys
import threading
import time
from typing import TYPE_CHECKING, Any, Final, NamedTuple, Self

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import TypeAlias

    Show: TypeAlias = bool | Callable[["Progress"], object] | None


_QUIET_S: Final = 0.5


class Progress(NamedTuple):
    """How far a batch is.

    Attributes:
        done: Objects that are finished, whatever became of them.
        total: Objects in all.
        failed: Objects that failed.
        size_bytes: Bytes that were transferred so far.
        total_bytes: Bytes in all; None where that is not known.
    """

    done: int
    total: int
    failed: int
    size_bytes: int
    total_bytes: int | None = None


class Meter:
    """Counts what is done and tells it; use it in a `with` block.

    Args:
        show: A function that is called with `Progress`; True for a bar, False for nothing. None shows a bar
            where somebody is looking, on a terminal or in a notebook, once the work takes longer than half a
            second.
        total: Objects in all.
        title: What is done, such as `crops`.
    """

    def __init__(self, show: Show, total: int, title: str) -> None:
        self._tell = show if callable(show) else None
        self._is_shown = show is True or (show is None and total > 0 and is_watched())
        self._begins = time.monotonic() + (0.0 if show is True else _QUIET_S)
        self._total = total
        self._title = title
        self._done = self._failed = 0
        self._bytes: dict[Any, tuple[int, int]] = {}
        self._size = self._whole = 0
        self._lock = threading.Lock()
        self._bar: _Bar | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self._bar is not None:
            self._bar.close()

    def grow(self, key: Any, size: int, total: int | None) -> None:
        """Take note of how much of one transfer is done."""
        with self._lock:
            before, before_total = self._bytes.get(key, (0, 0))
            self._bytes[key] = (size, total or 0)
            self._size += size - before
            self._whole += (total or 0) - before_total
            self._send()

    def finish(self, *, is_failed: bool = False) -> None:
        """Take note that one object is finished."""
        with self._lock:
            self._done += 1
            self._failed += is_failed
            self._send()

    def reach(self, done: int, *, failed: int) -> None:
        """Take note of how many objects are finished, and how many of them failed."""
        with self._lock:
            self._done, self._failed = done, failed
            self._send()

    def _send(self) -> None:
        if self._is_shown and self._bar is None and time.monotonic() >= self._begins:
            self._bar = _Bar(self._title)
        if self._tell is None and self._bar is None:
            return
        whole = self._whole if len(self._bytes) == self._total else None
        now = Progress(self._done, self._total, self._failed, self._size, whole or None)
        if self._tell is not None:
            self._tell(now)
        if self._bar is not None:
            self._bar.show(now)


class _Bar:
    """A line on the terminal that says how far the work is."""

    def __init__(self, title: str) -> None:
        from rich.console import Console  # noqa: PLC0415 - only where somebody is looking
        from rich.progress import BarColumn, TextColumn, TimeRemainingColumn  # noqa: PLC0415
        from rich.progress import Progress as Lines  # noqa: PLC0415

        self._lines = Lines(
            TextColumn("{task.description}"),
            BarColumn(),
            TextColumn("{task.fields[text]}"),
            TimeRemainingColumn(),
            console=Console(stderr=True),
        )
        self._task = self._lines.add_task(title, total=None, text="")
        self._lines.start()

    def show(self, now: Progress) -> None:
        from rich.filesize import decimal  # noqa: PLC0415 - loaded with the bar

        failed = f", {now.failed} failed" if now.failed else ""
        if now.total_bytes and now.total == 1:
            text = f"{decimal(now.size_bytes)} of {decimal(now.total_bytes)}"
            self._lines.update(self._task, completed=now.size_bytes, total=now.total_bytes, text=text)
        else:
            size = f", {decimal(now.size_bytes)}" if now.size_bytes else ""
            text = f"{now.done}/{now.total}{failed}{size}"
            self._lines.update(self._task, completed=now.done, total=now.total, text=text)

    def close(self) -> None:
        self._lines.stop()


class Line:
    """A line on the terminal about something that takes an unknown time; use it in a `with` block.

    Args:
        is_shown: Whether there is one; None for where somebody is looking.
    """

    def __init__(self, is_shown: bool | None) -> None:  # noqa: FBT001 - as the functions that take it
        self._is_shown = is_watched() if is_shown is None else is_shown
        self._status: Any = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self._status is not None:
            self._status.stop()

    def show(self, text: str) -> None:
        """Say how far it is."""
        if not self._is_shown:
            return
        if self._status is None:
            from rich.console import Console  # noqa: PLC0415 - only where somebody is looking

            self._status = Console(stderr=True).status(text)
            self._status.start()
        self._status.update(text)


def is_watched() -> bool:
    """Whether somebody looks at what is printed: a terminal, or a notebook."""
    if "ipykernel" in sys.modules:
        return True
    return sys.stderr is not None and sys.stderr.isatty()
