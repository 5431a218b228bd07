"""The private file that a download grows in, beside its target, until it is whole and takes its name.

Each process and each download has a file of its own, so two that fetch the same do not mix, on any file
system; nothing relies on locks. A file that a killed process left is taken over by renaming it, which only
one of several can do. Its name says whose it is and what it holds:

    .<target>.<machine>-<process>-<random>-<address>-<version>.partial
"""

from __future__ import annotations

import errno
import hashlib
import os
import re
import secrets
import time
from contextlib import suppress
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Final

from cytomine_wire.errors import TargetError

if TYPE_CHECKING:
    from collections.abc import Iterator

_NAME: Final = re.compile(
    r"(?P<machine>[0-9a-f]{8})-(?P<process>\d+)-[0-9a-f]{8}-(?P<address>[0-9a-f]{8})-(?P<version>[0-9a-f]{12})\.partial"
)
_UNKNOWN: Final = "0" * 12
_NOBODY: Final = 0
_OLD_S: Final = 86_400.0
"""After so long a partial file of another machine is taken for left behind."""
_SHOWN_BYTES: Final = 120
_FULL: Final = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}


def digest(text: str, length: int) -> str:
    """Return the beginning of a hash, in hexadecimal digits."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:length]


def _machine() -> str:
    import socket  # noqa: PLC0415 - loaded with the first download

    try:
        boot = Path("/proc/sys/kernel/random/boot_id").read_text(encoding="ascii")
    except OSError:
        boot = ""
    # A file of before a crash may hold blocks that were never written: another boot is another machine.
    return digest(f"{socket.gethostname()}\0{boot}", 8)


class Partial:
    """A file that grows towards a target.

    Attributes:
        path: Where it is.
        size_bytes: How much it holds.
        version: Hash of what tells this state of the source from others; zeros when it cannot be told.
    """

    def __init__(self, target: Path, address: str, leftovers: Leftovers) -> None:
        self._target = target
        self._address = digest(address, 8)
        self._leftovers = leftovers
        self._random = secrets.token_hex(4)
        self.version = _UNKNOWN
        self.size_bytes = 0
        self.path = self._named(os.getpid())
        self._number = self._opened()

    @property
    def is_resumable(self) -> bool:
        """Whether what it holds is the beginning of a known state of the source."""
        return self.version != _UNKNOWN and self.size_bytes > 0

    def write(self, piece: bytes) -> None:
        """Append.

        Raises:
            TargetError: The disk is full, or cannot be written.
        """
        view = memoryview(piece)
        try:
            while view:
                written = os.write(self._number, view)
                self.size_bytes += written
                view = view[written:]
        except OSError as error:
            raise unwritable(self._target, error) from error

    def restart(self, version_text: str) -> None:
        """Throw away what it holds, and note which state of the source is coming.

        Raises:
            TargetError: It is gone, or cannot be written.
        """
        try:
            os.ftruncate(self._number, 0)
            os.lseek(self._number, 0, os.SEEK_SET)
            self.size_bytes = 0
            self.version = digest(version_text, 12) if version_text else _UNKNOWN
            self._rename(os.getpid())
        except OSError as error:
            raise unwritable(self._target, error) from error

    def shorten(self, count: int) -> None:
        """Leave out so many bytes at its end."""
        self.size_bytes -= count
        os.ftruncate(self._number, self.size_bytes)
        os.lseek(self._number, self.size_bytes, os.SEEK_SET)

    def is_of(self, version_text: str) -> bool:
        """Return whether it holds the beginning of this state of the source."""
        return self.is_resumable and bool(version_text) and digest(version_text, 12) == self.version

    def place(self, *, is_replacing: bool, is_durable: bool) -> bool:
        """Give it the name of the target; False when that exists and is not to be replaced."""
        if is_durable:
            os.fsync(self._number)
        self._close()
        try:
            if is_replacing:
                self.path.replace(self._target)
                return True
            return self._link()
        except OSError as error:
            raise unwritable(self._target, error) from error

    def discard(self) -> None:
        """Remove it."""
        self._close()
        with suppress(OSError):  # what broke the download is told
            self.path.unlink()

    def keep(self) -> None:
        """Leave it for the next download of the same, or remove it where nothing could be made of it."""
        if self._number < 0:
            return  # placed or discarded already
        if not self.is_resumable:
            self.discard()
            return
        self._close()
        try:
            self._rename(_NOBODY)
        except OSError:
            return  # it was taken away, with its folder perhaps: what broke the download is told
        self._leftovers.add(self.path)

    def _link(self) -> bool:
        try:
            os.link(self.path, self._target, follow_symlinks=False)
        except FileExistsError:
            self.discard()
            return False
        except OSError:  # no hard links here: the window between look and rename cannot be closed
            if os.path.lexists(self._target):
                self.discard()
                return False
            self.path.rename(self._target)
            return True
        self.path.unlink()
        return True

    def _opened(self) -> int:
        flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_CLOEXEC", 0)
        flags |= getattr(os, "O_BINARY", 0)
        try:
            found = self._claimed()
            number = os.open(self.path, flags if found else flags | os.O_EXCL, 0o666)
            self.size_bytes = os.lseek(number, 0, os.SEEK_END)
        except OSError as error:
            raise unwritable(self._target, error) from error
        return number

    def _claimed(self) -> bool:
        """Take over a file that was left behind; True when there was one."""
        for path, version in self._leftovers.of(self._target, self._address):
            self.version = version
            mine = self._named(os.getpid())
            try:
                path.rename(mine)
            except OSError:
                continue  # another process was faster
            self.path = mine
            return True
        self.version = _UNKNOWN
        return False

    def _named(self, process: int) -> Path:
        what = f"{self._leftovers.machine}-{process}-{self._random}-{self._address}-{self.version}.partial"
        return self._target.with_name(_prefix(self._target) + what)

    def _rename(self, process: int) -> None:
        named = self._named(process)
        if named != self.path:
            self.path.rename(named)
            self.path = named

    def _close(self) -> None:
        if self._number >= 0:
            os.close(self._number)
            self._number = -1


class Leftovers:
    """Partial files that nobody is working on; each folder is looked through once."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._known: dict[Path, dict[str, Path]] = {}
        self._machine = ""

    @property
    def machine(self) -> str:
        """Which machine this is, since it was last started."""
        self._machine = self._machine or _machine()
        return self._machine

    def add(self, path: Path) -> None:
        """Take note of a file that was given up just now."""
        with self._lock:
            self._known.setdefault(path.parent, {})[path.name] = path

    def of(self, target: Path, address: str) -> Iterator[tuple[Path, str]]:
        """Yield files for a target and address, each once, with the version they hold; remove others."""
        prefix = _prefix(target)
        with self._lock:
            if target.parent not in self._known:
                self._known[target.parent] = {path.name: path for path in self._abandoned(target.parent)}
            known = self._known[target.parent]
            names = [name for name in known if name.startswith(prefix) and _NAME.fullmatch(name, len(prefix))]
            paths = [known.pop(name) for name in names]
        for path in paths:
            found = _NAME.fullmatch(path.name, len(prefix))
            is_useful = found is not None and found["address"] == address and found["version"] != _UNKNOWN
            if found is not None and is_useful:
                yield path, found["version"]
            else:
                path.unlink(missing_ok=True)

    def _abandoned(self, folder: Path) -> Iterator[Path]:
        for path in folder.iterdir():
            found = _NAME.search(path.name) if path.name.endswith(".partial") else None
            if found is not None and self._is_abandoned(path, found):
                yield path

    def _is_abandoned(self, path: Path, found: re.Match[str]) -> bool:
        if found["machine"] == self.machine:
            return not _is_alive(int(found["process"]))
        try:
            return time.time() - path.lstat().st_mtime > _OLD_S
        except OSError:
            return False


def unwritable(target: Path, error: OSError) -> TargetError:
    """Return the error for a target that cannot be written."""
    is_full = error.errno in _FULL
    reason = "space" if is_full else "unwritable"
    return TargetError(
        f"{target} cannot be written: {error.strerror or error}", path=str(target), reason=reason
    )


def _prefix(target: Path) -> str:
    name = target.name.encode("utf-8", "surrogateescape")
    if len(name) <= _SHOWN_BYTES:
        return f".{target.name}."
    shown = name[:_SHOWN_BYTES].decode("utf-8", "ignore")
    return f".{shown}~{digest(target.name, 8)}."


def _is_alive(process: int) -> bool:
    if process == _NOBODY:
        return False
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True
