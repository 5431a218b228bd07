"""The folder that a sandbox keeps everything in: made ready, and held by one process at a time."""

from __future__ import annotations

import os
import shutil
from typing import TYPE_CHECKING, Final

try:
    import fcntl
except ImportError:  # not on Windows, where nothing keeps two processes apart
    fcntl = None  # type: ignore[assignment]

if TYPE_CHECKING:
    from pathlib import Path

_LOCK: Final = "lock"


class DataFolderError(Exception):
    """A data folder that cannot be used; the text says why in one line."""


class DataFolder:
    """A folder that is in use by this process until it is closed.

    Args:
        path: Made when it is not there.

    Attributes:
        files: Where uploaded files lie.
        temporary: Where files lie while they come in; empty at the start.
        snapshots: Where states lie that can be gone back to; empty at the start.
    """

    def __init__(self, path: Path) -> None:
        """Make the folder ready.

        Raises:
            DataFolderError: It cannot be written, or another sandbox uses it.
        """
        self.path = path
        self.files = path / "files"
        self.temporary = path / "temporary"
        self.snapshots = path / "snapshots"
        try:
            path.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._lock = os.open(path / _LOCK, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as error:
            raise DataFolderError(f"data folder {path} cannot be written: {error.strerror}") from error
        try:
            self._hold()
            for folder in (self.temporary, self.snapshots):
                # What a process left that was killed.
                shutil.rmtree(folder, ignore_errors=True)
            for folder in (self.files, self.temporary, self.snapshots):
                folder.mkdir(exist_ok=True)
        except BlockingIOError as error:
            self.close()
            raise DataFolderError(f"data folder {path} is in use by another sandbox") from error
        except OSError as error:
            self.close()
            raise DataFolderError(f"data folder {path} cannot be written: {error.strerror}") from error

    def _hold(self) -> None:
        if fcntl is not None:
            fcntl.flock(self._lock, fcntl.LOCK_EX | fcntl.LOCK_NB)

    def close(self) -> None:
        """Leave the folder to others."""
        os.close(self._lock)
