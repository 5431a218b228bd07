"""A file while it is sent: its length is known before, and it must not change meanwhile."""

from __future__ import annotations

import os
import stat
from typing import TYPE_CHECKING, Final, Self

from cytomine_wire.clock import Clock
from cytomine_wire.errors import SourceError, TimedOutError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from cytomine_wire.timeouts import Timeouts

_CLOCK: Final = Clock()


class Source:
    """Bytes of a file as an upload reads them: as many as the file had at first, or an error.

    Attributes:
        size_bytes: How many there are.
    """

    def __init__(
        self,
        path: Path,
        *,
        progress: Callable[[int, int], object] | None,
        timeouts: Timeouts,
        clock: Clock = _CLOCK,
    ) -> None:
        """Open a file.

        Raises:
            SourceError: It is empty, or no file.
            FileNotFoundError: It is not there; other failures of the system come as its `OSError` too.
        """
        self._path = path
        self._progress = progress
        self._timeouts = timeouts
        self._clock = clock
        if path.is_dir():
            raise SourceError(
                f"{path} is a folder: send its files one by one", path=str(path), reason="folder"
            )
        self._file = path.open("rb")
        self._state = self._now()
        self.size_bytes = self._state[0]
        self._sent = self._counted = 0
        self._since = self._clock.monotonic()
        if not stat.S_ISREG(os.fstat(self._file.fileno()).st_mode) or not self.size_bytes:
            self._file.close()
            raise SourceError(f"{path} is empty, or no file", path=str(path), reason="empty")

    def read(self, size: int = -1) -> bytes:
        """Return the next bytes, none at the end.

        Raises:
            SourceError: The file changed since it was opened; what was sent is not completed.
            TimedOutError: What was read before went out too slowly.
        """
        self._check_pace()
        left = self.size_bytes - self._sent
        piece = self._file.read(left if size < 0 else min(size, left))
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
        self._sent = self._counted = self._file.seek(offset, whence)
        self._since = self._clock.monotonic()
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

    def _check_pace(self) -> None:
        spent = self._clock.monotonic() - self._since
        if spent < self._timeouts.write:
            return
        rate = (self._sent - self._counted) / spent
        if rate < self._timeouts.throughput:
            raise TimedOutError(
                f"{self._path.name} went out with {rate:.0f} bytes a second, "
                f"less than {self._timeouts.throughput:g}",
                phase="throughput",
                seconds=self._timeouts.write,
                was_sent=True,
            )
        self._counted, self._since = self._sent, self._clock.monotonic()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._file.close()
