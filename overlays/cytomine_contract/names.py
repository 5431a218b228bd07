"""Names for the values that differ from server to server: ids, run suffixes, whatever a scenario keeps."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

FIXED_IDS: Final = 42
"""Roles have ids up to this on every server; all other ids are above it."""


_SHORTEST_TEXT: Final = 4


def is_time(number: float) -> bool:
    """Tell whether a number is a time in milliseconds since 1970."""
    return 1e12 <= number < 1e13  # the years 2001 to 2286


class Names:
    """The variables of a scenario on one server, looked up by value.

    Numbers up to `FIXED_IDS` and times have no name: they are the same everywhere, or nowhere.
    """

    def __init__(self, variables: Mapping[str, Any] | None = None) -> None:
        self._numbers: dict[int, set[str]] = {}
        self._texts: dict[str, str] = {}
        self._pattern: re.Pattern[str] | None = None
        for name, value in (variables or {}).items():
            self.bind(name, value)

    def bind(self, name: str, value: Any) -> None:
        """Let a name stand for a value; a text that has a name already keeps it.

        Text of digits is an id or a time; only the run suffix may look like one without being one.
        """
        if isinstance(value, str) and not (value.isdecimal() and name != "run"):
            if len(value) >= _SHORTEST_TEXT:
                self._texts.setdefault(value, name)
                self._pattern = None
        elif isinstance(value, int | str) and not isinstance(value, bool):
            number = int(value)
            if number > FIXED_IDS and not is_time(number):
                self._numbers.setdefault(number, set()).add(name)

    def of_number(self, number: float) -> frozenset[str]:
        """Return the names of a number; none when it has none."""
        return frozenset(self._numbers.get(int(number), ())) if float(number).is_integer() else frozenset()

    def replaced_in(self, text: str) -> str:
        """Return a text with each value that is a text replaced by `${name}`, the longest first."""
        if not self._texts:
            return text
        if self._pattern is None:
            longest_first = sorted(self._texts, key=len, reverse=True)
            self._pattern = re.compile("|".join(map(re.escape, longest_first)))
        return self._pattern.sub(lambda found: f"${{{self._texts[found[0]]}}}", text)
