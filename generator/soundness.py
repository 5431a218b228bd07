"""What no document may hold, whoever wrote it: endless or huge structure, half characters, values JSON lacks.

A few lines of YAML can stand for billions of values, or hold themselves; so the whole is walked once, without
recursion, before anything else looks at it.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any, Final

from generator.diagnostic import Diagnostic

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.source import Pointer

MAX_DEPTH: Final = 100
MAX_VALUES: Final = 3_000_000
MAX_DIGITS: Final = 1000


def unsound(document: Any) -> Iterator[Diagnostic]:
    """Yield what is wrong; nothing after a document turns out too large or too deep."""
    count = 0
    todo: list[tuple[Pointer, Any]] = [((), document)]
    while todo:
        pointer, value = todo.pop()
        count += 1
        if count > MAX_VALUES:
            yield Diagnostic((), f"more than {MAX_VALUES} values")
            return
        if len(pointer) > MAX_DEPTH:
            yield Diagnostic(pointer[:8], f"nests deeper than {MAX_DEPTH}")
            return
        if isinstance(value, dict):
            todo.extend(((*pointer, key), inner) for key, inner in value.items())
            yield from (Diagnostic(pointer, told) for key in value if (told := _of_key(key)))
        elif isinstance(value, list):
            todo.extend(((*pointer, index), inner) for index, inner in enumerate(value))
        elif told := _of_scalar(value):
            yield Diagnostic(pointer, told)


def _of_key(key: Any) -> str:
    if not isinstance(key, str):
        return f"the key {key!r} must be text"
    return "" if _is_whole(key) else "a key with half a character in it (a lone surrogate)"


def _of_scalar(value: Any) -> str:
    match value:
        case None | bool():
            return ""
        case str():
            return "" if _is_whole(value) else "text with half a character in it (a lone surrogate)"
        case int():
            return "" if abs(value) < 10**MAX_DIGITS else "a number of too many digits"
        case float():
            return "" if math.isfinite(value) else "a number must be finite"
    return f"{type(value).__name__} is no value of JSON: put it in quotes"


def _is_whole(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True
