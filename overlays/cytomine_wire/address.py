"""Values in a path and a query, as they stand on the wire."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterable

Pairs: TypeAlias = tuple[tuple[str, str], ...]
"""Names and texts, in order."""

UNRESERVED: Final = "-._~"


class UnsafePathError(ValueError):
    """A value would leave its place in the path: it is empty, `.` or `..`."""


def segment(value: object, *, is_empty_allowed: bool = False) -> str:
    """Return a path value percent-encoded, as one segment that cannot leave its place.

    Args:
        value: What stands there.
        is_empty_allowed: Whether the document says that it may be empty.

    Raises:
        UnsafePathError: The value is empty, `.` or `..`; a server or proxy would resolve it to another path.
    """
    from urllib.parse import quote  # noqa: PLC0415 - loaded with the first request, not with the package

    text = scalar(value)
    if not text and is_empty_allowed:
        return ""
    if text in {"", ".", ".."}:
        raise UnsafePathError(f"{text!r} cannot stand in a path: it would address something else")
    return quote(text, safe=UNRESERVED)


def segments(value: object) -> str:
    """Return a path value of several segments, each percent-encoded; slashes stand between them.

    Raises:
        UnsafePathError: A segment is empty, `.` or `..`.
    """
    return "/".join(segment(each) for each in scalar(value).split("/"))


def scalar(value: object) -> str:
    """Return a query or path value as the wire writes it: `true`, `false`, or ids joined by commas."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (list, tuple, set, frozenset)):
        return ",".join(scalar(item) for item in value)
    return str(value)


def pairs(values: Iterable[tuple[str, object]], *, absent: object = None) -> Pairs:
    """Return names and texts of a query; None and the `absent` mark are left out."""
    return tuple((name, scalar(value)) for name, value in values if value is not None and value is not absent)
