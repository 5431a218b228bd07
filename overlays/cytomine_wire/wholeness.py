"""Whether an image file is whole, told by how its format ends; nothing is decoded."""

from __future__ import annotations

import os
import struct
from typing import TYPE_CHECKING, Any, BinaryIO, Final

if TYPE_CHECKING:
    from pathlib import Path

_TAIL_BYTES: Final = 1 << 16
"""Writers may append something after the end of an image; it is looked for so far back."""
_MOST_DIRECTORIES: Final = 10_000
_OFFSETS: Final = {273: 279, 324: 325}
"""Tags of TIFF that say where strips and tiles begin, and those that say how long they are."""
_SCAN: Final = 0xDA
_BARE: Final = frozenset({0x01, *range(0xD0, 0xD8)})
"""Markers of JPEG that no length follows."""
_WIDTH: Final = {3: "H", 4: "I", 13: "I", 16: "Q", 18: "Q"}


def is_whole(path: Path) -> bool | None:
    """Return whether a PNG, JPEG or TIFF file has its end; None for other kinds."""
    with path.open("rb") as file:
        head = file.read(8)
        if head.startswith(b"\x89PNG\r\n\x1a\n"):
            return b"IEND\xae\x42\x60\x82" in _tail(file)
        if head.startswith(b"\xff\xd8\xff"):
            scan = _scan_of_jpeg(file)
            return scan is not None and b"\xff\xd9" in _tail(file, after=scan)
        if head[:4] in {b"II*\0", b"MM\0*", b"II+\0", b"MM\0+"}:
            try:
                return _has_all_pieces(file, head)
            except (struct.error, ValueError, OverflowError):
                return False
    return None


def _tail(file: BinaryIO, *, after: int = 0) -> bytes:
    size = file.seek(0, os.SEEK_END)
    file.seek(max(after, size - _TAIL_BYTES))
    return file.read()


def _scan_of_jpeg(file: BinaryIO) -> int | None:
    """Return where the pixels begin: what stands before may hold a preview with an end of its own."""
    at = 2
    while True:
        file.seek(at)
        marker = file.read(4)
        if len(marker) < 4 or marker[0] != 0xFF:
            return None
        if marker[1] == 0xFF:  # filling
            at += 1
            continue
        if marker[1] in _BARE:
            at += 2
            continue
        length = int.from_bytes(marker[2:], "big")
        if length < 2:
            return None
        at += 2 + length
        if marker[1] == _SCAN:
            return at


def _has_all_pieces(file: BinaryIO, head: bytes) -> bool:
    """Return whether all directories of a TIFF, and the strips and tiles they name, lie within the file."""
    order = "<" if head[:1] == b"I" else ">"
    is_big = head[2:4] in {b"+\0", b"\0+"}
    size = file.seek(0, os.SEEK_END)
    pointer, count, entry = ("Q", "Q", "HHQ8s") if is_big else ("I", "H", "HHI4s")
    at = _read(file, 8 if is_big else 4, order + pointer)[0]
    seen: set[int] = set()
    while at:
        if at in seen or at >= size or len(seen) >= _MOST_DIRECTORIES:
            return False
        seen.add(at)
        (entries,) = _read(file, at, order + count)
        at += struct.calcsize(order + count)
        tags: dict[int, tuple[int, int, bytes]] = {}
        for _ in range(entries):
            tag, kind, values, inline = _read(file, at, order + entry)
            tags[tag] = (kind, values, inline)
            at += struct.calcsize(order + entry)
        for begins, lengths in _OFFSETS.items():
            if begins in tags and lengths in tags:
                places = zip(
                    _values(file, order, *tags[begins]), _values(file, order, *tags[lengths]), strict=True
                )
                if any(begin + length > size for begin, length in places):
                    return False
        (at,) = _read(file, at, order + pointer)
    return bool(seen)


def _values(file: BinaryIO, order: str, kind: int, count: int, inline: bytes) -> tuple[int, ...]:
    form = f"{order}{count}{_WIDTH[kind]}" if kind in _WIDTH else ""
    if not form:
        raise ValueError(kind)
    need = struct.calcsize(form)
    if need <= len(inline):
        return struct.unpack(form, inline[:need])
    (at,) = struct.unpack(order + ("Q" if len(inline) == 8 else "I"), inline)
    return _read(file, at, form)


def _read(file: BinaryIO, at: int, form: str) -> tuple[Any, ...]:
    file.seek(at)
    return struct.unpack(form, file.read(struct.calcsize(form)))
