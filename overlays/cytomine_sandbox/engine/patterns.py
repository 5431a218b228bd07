"""Texts compared with the wildcards of filters."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise


def _parts(pattern: str) -> list[str]:
    """Return the expressions between the % of a pattern."""
    parts = [""]
    escaped = False
    for letter in pattern:
        if escaped or letter not in "\\%_":
            parts[-1] += re.escape(letter)
            escaped = False
        elif letter == "\\":
            escaped = True
        elif letter == "_":
            parts[-1] += "."
        else:
            parts.append("")
    return parts


@lru_cache(maxsize=256)
def _compile(pattern: str, sensitive: int) -> re.Pattern[str]:
    first, *rest = _parts(pattern)
    expression = first
    for part, following in pairwise([*rest, None]):
        # Atomic groups: the leftmost place is right for every part but the last, so nothing is tried twice.
        expression += f".*{part}" if following is None else f"(?>.*?{part})"
    return re.compile(expression, re.DOTALL | (0 if sensitive else re.IGNORECASE))


def matches_pattern(value: object, pattern: str, sensitive: int) -> bool | None:
    """Return whether a text has the form of a pattern: % any letters, _ one, backslash before either."""
    if value is None:
        return None
    return _compile(pattern, sensitive).fullmatch(str(value)) is not None
