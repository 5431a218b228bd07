"""What was written of a batch: a file that only grows, so that a run that was killed loses nothing.

Each line is a JSON object about one file that is whole:

    {"of": "annotation 12", "what": "/api/annotation/12/crop.png?complete=true", "path": "3/12.png",
     "size": 4711, "mtime_ns": 1700000000000000000, "version": "W/1f0c", "values": {"term": 3}}

`version` is the ETag of the server, empty where it gave none. The journal is the list of names
too: `values` holds what the fields of the pattern were before they became parts of a path.
"""

from __future__ import annotations

import json
import os
import time
from typing import TYPE_CHECKING, Any, Final, Self

from cytomine_wire.partial import unwritable
from cytomine_wire.wholeness import is_whole

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

NAME: Final = ".cytomine-files.jsonl"
_BATCH: Final = 64
_BATCH_S: Final = 2.0


class Journal:
    """Files that earlier runs wrote, and a place to note more; use it in a `with` block.

    Args:
        path: The journal.
        root: Folder that the paths in it are relative to.
    """

    def __init__(self, path: Path, root: Path) -> None:
        self.path = path
        self._root = root
        self._known: dict[tuple[str, str], dict[str, Any]] = {}
        self._number = -1
        self._waiting = 0
        self._synced = time.monotonic()

    def __enter__(self) -> Self:
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            flags = os.O_RDWR | os.O_CREAT | os.O_APPEND | getattr(os, "O_CLOEXEC", 0)
            self._number = os.open(self.path, flags | getattr(os, "O_NOFOLLOW", 0), 0o666)
            self._read()
        except OSError as error:
            raise unwritable(self.path, error) from error
        return self

    def __exit__(self, *_: object) -> None:
        if self._number >= 0:
            self._sync()
            os.close(self._number)
            self._number = -1

    def size_of(self, of: str, what: str, path: Path) -> int | None:
        """Return the size of a file that was written of this before, and is as it was then; None otherwise.

        As it was then: its size, its time, and its end, which the format tells.
        """
        entry = self._known.get((what, self._relative(path)))
        if entry is None or entry.get("of") != of:
            return None
        try:
            state = path.stat()
            is_same = (state.st_size, state.st_mtime_ns) == (entry.get("size"), entry.get("mtime_ns"))
            return state.st_size if is_same and is_whole(path) is not False else None
        except OSError:
            return None

    def version_of(self, of: str, what: str, path: Path) -> str:
        """Return the version of a file that was written of this before, and is as it was then; else empty."""
        if self.size_of(of, what, path) is None:
            return ""
        version = self._known[what, self._relative(path)].get("version")
        return version if isinstance(version, str) else ""

    def note(self, of: str, what: str, path: Path, values: Mapping[str, Any], version: str = "") -> None:
        """Note that a file is whole; it is on the disk, journal and all, some files or seconds later.

        Raises:
            TargetError: The journal cannot be written.
        """
        try:
            state = path.stat()
            entry = {
                "of": of,
                "what": what,
                "path": self._relative(path),
                "size": state.st_size,
                "mtime_ns": state.st_mtime_ns,
                "version": version,
                "values": dict(values),
            }
            line = json.dumps(entry, ensure_ascii=False, default=str) + "\n"
            os.write(self._number, line.encode("utf-8", "surrogatepass"))
            self._waiting += 1
            if self._waiting >= _BATCH or time.monotonic() - self._synced > _BATCH_S:
                self._sync()
        except OSError as error:
            raise unwritable(self.path, error) from error

    def _read(self) -> None:
        """Take in what is there; a line that was cut off, or that is none of ours, counts as not written."""
        content = self.path.read_bytes()
        for line in content.splitlines():
            try:
                entry = json.loads(line)
                self._known[entry["what"], entry["path"]] = entry
            except (ValueError, KeyError, TypeError):
                continue
        if content and not content.endswith(b"\n"):
            os.write(self._number, b"\n")

    def _relative(self, path: Path) -> str:
        return os.path.relpath(path, self._root).replace(os.sep, "/")

    def _sync(self) -> None:
        if self._waiting:
            os.fsync(self._number)
        self._waiting, self._synced = 0, time.monotonic()
