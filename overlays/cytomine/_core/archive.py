"""Unpacking an archive that came from elsewhere: nothing leaves the folder, nothing fills the disk."""

from __future__ import annotations

import shutil
import stat
import zipfile
import zlib
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Final

from cytomine._core.naming import folded
from cytomine_wire.errors import CytomineError
from cytomine_wire.names import safe_name

if TYPE_CHECKING:
    from typing import IO

MAX_FILES: Final = 10_000
MAX_BYTES: Final = 16 << 30
MAX_RATIO: Final = 200.0
_FREE_BYTES: Final = 16 << 20
"""A file may unfold to this size whatever the ratio."""
_PIECE: Final = 1 << 20
_NESTED: Final = (b"PK\x03\x04", b"\x1f\x8b", b"BZh", b"\xfd7zXZ\x00", b"7z\xbc\xaf\x27\x1c", b"Rar!\x1a\x07")
_BROKEN: Final = (zipfile.BadZipFile, zlib.error, EOFError, RuntimeError, NotImplementedError, ValueError)


class ArchiveError(CytomineError):
    """An archive is damaged, or holds what is not unpacked; nothing of it was left.

    Attributes:
        path: The archive.
    """

    _facts = ("path",)

    def __init__(self, message: str = "", *, path: str, **rest: object) -> None:
        super().__init__(message, **rest)  # type: ignore[arg-type]  # facts of the root
        self.path = path


def unpack(
    archive: str | Path,
    folder: str | Path,
    *,
    max_files: int = MAX_FILES,
    max_bytes: int = MAX_BYTES,
    max_ratio: float = MAX_RATIO,
    is_nested_refused: bool = True,
) -> list[Path]:
    """Return the files of a ZIP archive, unpacked into a new folder: all of them, or none.

    Args:
        archive: Path of the archive.
        folder: Where to; must not exist yet. Folders above it are made.
        max_files: How many files it may hold.
        max_bytes: How large they may be in all.
        max_ratio: How many bytes one byte of a file larger than 16 MiB may unfold to.
        is_nested_refused: Whether archives within the archive are refused.

    Raises:
        ArchiveError: It is no ZIP archive, is damaged or encrypted, is too large unpacked, holds links or
            other archives, or a name that would leave the folder.
        FileExistsError: The folder exists.
    """
    target, source = Path(folder), Path(archive)
    if target.exists() or target.is_symlink():
        raise FileExistsError(f"{target} exists: an archive is unpacked into a new folder.")
    partial = target.with_name(f".{target.name[:80]}.unpacking")
    limits = _Limits(source, max_files, max_bytes, max_ratio, is_nested_refused=is_nested_refused)
    try:
        shutil.rmtree(partial, ignore_errors=True)
        partial.mkdir(parents=True)
        names = limits.unpack(partial)
        partial.rename(target)
    except _BROKEN as error:
        raise ArchiveError(f"{source} is no sound archive: {error}", path=str(source)) from error
    finally:
        shutil.rmtree(partial, ignore_errors=True)
    return [target / name for name in names]


class _Limits:
    """What an archive may hold, and how much of that is used."""

    def __init__(
        self, path: Path, max_files: int, max_bytes: int, max_ratio: float, *, is_nested_refused: bool
    ) -> None:
        self._path = path
        self._max_files = max_files
        self._left = max_bytes
        self._max_bytes = max_bytes
        self._max_ratio = max_ratio
        self._is_nested_refused = is_nested_refused

    def unpack(self, folder: Path) -> list[PurePosixPath]:
        """Return the names of the files, unpacked into a folder."""
        with zipfile.ZipFile(self._path) as content:
            entries = [entry for entry in content.infolist() if not entry.is_dir()]
            if len(entries) > self._max_files:
                raise self._refused(f"it holds {len(entries)} files, more than {self._max_files}")
            announced = sum(entry.file_size for entry in entries)
            if announced > self._max_bytes:
                raise self._refused(f"it unfolds to {announced} bytes, more than {self._max_bytes}")
            names = [self._name(entry) for entry in entries]
            if len({folded(str(name)) for name in names}) < len(names):
                raise self._refused("several of its files have the same name")
            for entry, name in zip(entries, names, strict=True):
                path = folder / name
                path.parent.mkdir(parents=True, exist_ok=True)
                with content.open(entry) as source, path.open("xb") as target:
                    self._copy(entry, source, target)
        return names

    def _name(self, entry: zipfile.ZipInfo) -> PurePosixPath:
        """Return the name of a file below the folder, each part of it one that every system takes."""
        kind = stat.S_IFMT(entry.external_attr >> 16)
        if kind not in {0, stat.S_IFREG}:
            raise self._refused(f"{entry.filename!r} is a link or no file")
        if entry.flag_bits & 1:
            raise self._refused(f"{entry.filename!r} is encrypted")
        name = PurePosixPath(entry.filename.replace("\\", "/"))
        if name.is_absolute() or ".." in name.parts or not name.parts or ":" in name.parts[0]:
            raise self._refused(f"{entry.filename!r} would leave the folder")
        return PurePosixPath(*map(safe_name, name.parts))

    def _copy(self, entry: zipfile.ZipInfo, source: IO[bytes], target: IO[bytes]) -> None:
        written = 0
        while piece := source.read(_PIECE):
            if not written and self._is_nested_refused and piece.startswith(_NESTED):
                raise self._refused(f"{entry.filename!r} is an archive itself")
            written += len(piece)
            self._left -= len(piece)
            if self._left < 0:
                raise self._refused(f"it unfolds to more than {self._max_bytes} bytes")
            if written > max(_FREE_BYTES, self._max_ratio * max(1, entry.compress_size)):
                raise self._refused(
                    f"{entry.filename!r} unfolds to more than {self._max_ratio:g} times its size"
                )
            target.write(piece)

    def _refused(self, why: str) -> ArchiveError:
        return ArchiveError(f"{self._path} is not unpacked: {why}", path=str(self._path))
