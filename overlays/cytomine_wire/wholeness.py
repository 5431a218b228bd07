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
_WIDTH: Final = {3: "H", 4: "I", 13: "I", 16: "Q", 18: "Q"}


def is_whole(path: Path) -> bool | None:
    """Return whether a PNG, JPEG or TIFF file has its end; None for other kinds."""
    with path.open("rb") as file:
        head = file.read(8)
        if head.startswith(b"\x89PNG\r\n\x1a\n"):
            return b"IEND\xae\x42\x60\x82" in _tail(file)
        if head.startswith(b"\xff\xd8\xff"):
            return b"\xff\xd9" in _tail(file)
        if head[:4] in {b"II*\0", b"MM\0*", b"II+\0", b"MM\0+"}:
            try:
                return _has_all_pieces(file, head)
            except (struct.error, ValueError, OverflowError):
                return False
    return None


def _tail(file: BinaryIO) -> bytes:
    size = file.seek(0, os.SEEK_END)
    file.seek(max(0, size - _TAIL_BYTES))
    return file.read()


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
