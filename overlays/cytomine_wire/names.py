"""File names out of what servers say: one safe component each, on every system."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

MAX_BYTES: Final = 200
"""Length of a name in UTF-8; systems take 255, and a partial file needs some of it."""

_FORBIDDEN: Final = re.compile(r'[<>:"|?*\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]')
_RESERVED: Final = re.compile(r"(?i)(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$) *(\..*)?")
_DIGITS: Final = 8


def safe_name(text: str, *, fallback: str = "file") -> str:
    """Return one path component that means the same file on every system.

    Folders before the name are left out; letters that some system forbids, names it reserves and blanks or
    dots at the end are replaced; a name that is too long keeps its suffix and gets a hash of the whole.

    Args:
        text: A name, as a server gave it.
        fallback: Taken when nothing is left.
    """
    name = text.replace("\\", "/").rpartition("/")[2]
    name = unicodedata.normalize("NFC", name.encode("utf-8", "replace").decode())
    name = _FORBIDDEN.sub("_", name).strip().rstrip(". ")
    if not name.strip("._ "):
        name = fallback
    if _RESERVED.fullmatch(name):
        name = f"_{name}"
    return name if len(name.encode()) <= MAX_BYTES else _cut(name)


def distinct_names(names: Iterable[str]) -> list[str]:
    """Return a safe name for each, none equal to another where case and Unicode forms do not count."""
    taken: set[str] = set()
    result = []
    for text in names:
        name = safe_name(text)
        number = 1
        while _folded(name) in taken:
            stem, dot, suffix = safe_name(text).rpartition(".")
            mark = _digest(f"{text}\0{number}")
            name = f"{stem}-{mark}.{suffix}" if dot and stem else f"{suffix}-{mark}"
            number += 1
        taken.add(_folded(name))
        result.append(name)
    return result


def announced_name(headers: Mapping[str, str]) -> str:
    """Return the safe form of the name that Content-Disposition gives; empty when it gives none."""
    disposition = headers.get("content-disposition", "")
    if not disposition:
        return ""
    from email.message import Message  # noqa: PLC0415 - few replies need it

    message = Message()
    message["content-disposition"] = " ".join(disposition.split())
    try:
        name = message.get_filename("")
    except (ValueError, LookupError):
        return ""
    return safe_name(name) if name else ""


def _cut(name: str) -> str:
    stem, dot, suffix = name.rpartition(".")
    if not dot or len(suffix.encode()) > 20:
        stem, suffix = name, ""
    tail = f"-{_digest(name)}" + (f".{suffix}" if suffix else "")
    room = MAX_BYTES - len(tail.encode())
    return stem.encode()[:room].decode("utf-8", "ignore") + tail


def _digest(text: str) -> str:
    import hashlib  # noqa: PLC0415 - few names need it

    return hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()[:_DIGITS]


def _folded(name: str) -> str:
    return unicodedata.normalize("NFKC", name).casefold()
