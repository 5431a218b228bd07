"""A set of ids that stays small: the server numbers its objects one after the other."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Hashable

_BITS: Final = 16
_LOW: Final = (1 << _BITS) - 1
_MOST_LISTED: Final = 1 << 11
"""More neighbours than this take less room as a map of bits than as a list."""


class IdSet:
    """Ids that came before.

    Numbers are kept in groups of 65,536 neighbours: few of a group as a sorted list of two bytes each, many
    as a map of bits (8 KiB). So a million ids take a quarter of a megabyte when they follow each other, and
    some ten when they are spread over a sequence of billions. Other ids (UUIDs of the app engine) are kept as
    they are.
    """

    __slots__ = ("_count", "_groups", "_others")

    def __init__(self) -> None:
        self._groups: dict[int, array[int] | bytearray] = {}
        self._others: set[Hashable] = set()
        self._count = 0

    def __len__(self) -> int:
        return self._count + len(self._others)

    def add(self, key: int | str) -> bool:
        """Take an id in; return whether it is new."""
        if type(key) is not int:
            before = len(self._others)
            self._others.add(key)
            return len(self._others) > before
        group, low = self._groups.get(key >> _BITS), key & _LOW
        if isinstance(group, bytearray):
            bit = 1 << (low & 7)
            is_new = not group[low >> 3] & bit
            group[low >> 3] |= bit
        else:
            is_new = self._list(key >> _BITS, group, low)
        self._count += is_new
        return is_new

    def _list(self, high: int, group: array[int] | None, low: int) -> bool:
        if group is None:
            self._groups[high] = array("H", (low,))
            return True
        at = bisect_left(group, low)
        if at < len(group) and group[at] == low:
            return False
        group.insert(at, low)
        if len(group) > _MOST_LISTED:
            bits = bytearray((_LOW + 1) >> 3)
            for each in group:
                bits[each >> 3] |= 1 << (each & 7)
            self._groups[high] = bits
        return True
