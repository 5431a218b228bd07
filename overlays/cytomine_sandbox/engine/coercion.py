"""How values of a body become values of a field, as lenient as the server is.

Each function takes a JSON value and returns what is stored, None when nothing can be made of it.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime
from typing import Any

from cytomine_sandbox.engine.errors import PageError

_INTEGER = re.compile(r"[+-]?\d{1,19}", re.ASCII)
_DATE = "%Y-%m-%dT%H:%M:%S.%fZ"
_INT64 = 2**63


def text(value: Any) -> str | None:
    """Return any value as text; null and the text "null" are none."""
    if value is None or value == "null":
        return None
    # A lone surrogate cannot be stored as UTF-8.
    return java_text(value).encode("utf-8", "replace").decode()


def java_text(value: Any) -> str:
    """Return a JSON value as Java prints it: true, 3, {a=1}, [x, y]."""
    match value:
        case None:
            return "null"
        case bool():
            return "true" if value else "false"
        case dict():
            return "{" + ", ".join(f"{key}={java_text(item)}" for key, item in value.items()) + "}"
        case list():
            return "[" + ", ".join(java_text(item) for item in value) + "]"
        case _:
            return str(value)


def integer(value: Any) -> int | None:
    """Return a whole number of 64 bits out of a number or numeric text."""
    if isinstance(value, bool):
        return None
    if isinstance(value, float):
        return int(value) if abs(value) < _INT64 else None
    if isinstance(value, str):
        if not _INTEGER.fullmatch(value):
            return None
        value = int(value)
    if isinstance(value, int) and -_INT64 <= value < _INT64:
        return value
    return None


def number(value: Any) -> float | None:
    """Return a finite number out of a number or numeric text."""
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        return None
    try:
        result = float(value)
    except (ValueError, OverflowError):
        return None
    return result if abs(result) != float("inf") and result == result else None  # noqa: PLR0124 - not NaN


def boolean(value: Any) -> bool:
    """Return whether the value is true, or the text of it in any case."""
    return value is True or (isinstance(value, str) and value.lower() == "true")


def date(value: Any) -> int | None:
    """Return milliseconds since 1970 (UTC) out of milliseconds or yyyy-MM-ddTHH:mm:ss.SSSZ."""
    milliseconds = integer(value)
    if milliseconds is not None:
        return milliseconds
    if not isinstance(value, str):
        return None
    try:
        moment = datetime.strptime(value, _DATE).replace(tzinfo=UTC)
    except ValueError:
        return None
    return round(moment.timestamp() * 1000)


def java_date(milliseconds: int | None) -> str:
    """Return a time as Java prints it, such as Sun Nov 22 14:41:22 UTC 2026.

    Raises:
        PageError: It is beyond the calendar.
    """
    if milliseconds is None:
        return "null"
    try:
        moment = datetime.fromtimestamp(milliseconds / 1000, UTC)
    except (OverflowError, ValueError, OSError) as error:
        raise PageError(reason="a date beyond the calendar") from error
    return moment.strftime("%a %b %d %H:%M:%S UTC %Y")


def id_list(value: Any) -> list[int] | None:
    """Return ids out of an array or of one text with commas; a bare number is none.

    Raises:
        PageError: An entry is no id.
    """
    if isinstance(value, str):
        value = value.split(",")
    if not isinstance(value, list):
        return None
    ids = [integer(item) for item in value]
    if any(item is None for item in ids):
        raise PageError(reason="an entry of a list of ids is no id")
    return [item for item in ids if item is not None]


def object_id(value: Any) -> int | None:
    """Return the id that selects an object in a body; None when it is left out.

    Raises:
        PageError: It is no number.
    """
    if value is None:
        return None
    result = integer(value)
    if result is None:
        raise PageError(reason="the id of the body is no number")
    return result
