"""A file while it is sent: its length is known before, and it must not change meanwhile."""

from __future__ import annotations

import os
import stat
from typing import TYPE_CHECKING, Final, Self

from cytomine_wire.clock import Clock
from cytomine_wire.errors import MORE_TIME, SourceError, TimedOutError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from cytomine_wire.protocol import Request
    from cytomine_wire.timeouts import Timeouts

_CLOCK: Final = Clock()
_READ_BYTES: Final = 1 << 18
"""So much of a large file is read at once: the library takes a fourth of it, all its steps each time."""
_LARGE_BYTES: Final = 1 << 20


class Source:
    """Bytes of a file as an upload reads them: as many as the file had at first, or an error.

    Attributes:
        size_bytes: How many there are.
    """

    def __init__(
        self,
        path: Path,
        *,
        progress: Callable[[int, int], object] | None = None,
    ) -> None:
        """Open a file.

        Raises:
            SourceError: It is empty, or no file.
            FileNotFoundError: It is not there; other failures of the system come as its `OSError` too.
        """
        self._path = path
        self._progress = progress
        if path.is_dir():
            raise SourceError(
                f"{path} is a folder: send its files one by one", path=str(path), reason="folder"
            )
        self._file = path.open("rb", buffering=0)
        self._state = self._now()
        self.size_bytes = self._state[0]
        self._sent = 0
        if not stat.S_ISREG(os.fstat(self._file.fileno()).st_mode) or not self.size_bytes:
            self._file.close()
            raise SourceError(f"{path} is empty, or no file", path=str(path), reason="empty")

    def read(self, size: int = -1) -> bytes:
        """Return the next bytes, none at the end; more than `size` where that saves steps.

        Raises:
            SourceError: The file changed since it was opened; what was sent is not completed.
        """
        left = self.size_bytes - self._sent
        if size < 0:
            size = left
        elif self._sent >= _LARGE_BYTES:
            size = max(size, _READ_BYTES)
        piece = self._file.read(min(size, left))
        self._sent += len(piece)
        # All bytes of the file may be out, but not the end of the body: without it nothing counts.
        is_short = not piece and left > 0
        if is_short or (self._sent == self.size_bytes and self._now() != self._state):
            name = str(self._path)
            raise SourceError(f"{name} changed while it was sent", path=name, reason="changed")
        if piece and self._progress is not None:
            self._progress(self._sent, self.size_bytes)
        return piece

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        """Go to a place, as a second attempt does."""
        self._sent = self._file.seek(offset, whence)
        return self._sent

    def tell(self) -> int:
        """Return the place in the file."""
        return self._file.tell()

    def fileno(self) -> int:
        """Return the number of the open file, from which its length is read."""
        return self._file.fileno()

    def _now(self) -> tuple[int, int]:
        state = os.fstat(self._file.fileno())
        return state.st_size, state.st_mtime_ns

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._file.close()


class Outflow:
    """Notices an upload that goes out too slowly, whatever it is read from."""

    __slots__ = ("_clock", "_counted", "_limits", "_request", "_since", "sent_bytes")

    def __init__(self, limits: Timeouts, request: Request, clock: Clock = _CLOCK) -> None:
        self._limits = limits
        self._request = request
        self._clock = clock
        self.sent_bytes = self._counted = 0
        self._since = clock.monotonic()

    def count(self, piece: bytes) -> None:
        """Take note of a piece that went out.

        Raises:
            TimedOutError: Less than the least throughput did, over as long as one write may take.
        """
        self.sent_bytes += len(piece)
        spent = self._clock.monotonic() - self._since
        if spent < self._limits.write:
            return
        rate = (self.sent_bytes - self._counted) / spent
        if rate < self._limits.throughput:
            raise TimedOutError(
                f"the upload went out with {rate:.0f} bytes a second, less than {self._limits.throughput:g}",
                phase="throughput",
                seconds=self._limits.write,
                was_sent=True,
                request=self._request,
                advice=MORE_TIME,
            )
        self._counted, self._since = self.sent_bytes, self._clock.monotonic()
