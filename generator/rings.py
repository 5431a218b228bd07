"""Which names lead back to themselves: rings of references, found in one pass (Tarjan), without recursion."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Set


def rings(edges: Mapping[str, Set[str]]) -> dict[str, str]:
    """Return a common name for all that lie on one ring; what lies on none has its own.

    Args:
        edges: What each name leads to; each of these is a name too.
    """
    order: dict[str, int] = {}
    lowest: dict[str, int] = {}
    ring: dict[str, str] = {}
    open_: list[str] = []
    for start in edges:
        if start in order:
            continue
        work = [_visit(start, edges, order, lowest, open_)]
        while work:
            name, following = work[-1]
            step = next((each for each in following if each not in ring), None)
            if step is None:
                work.pop()
                if work:
                    above = work[-1][0]
                    lowest[above] = min(lowest[above], lowest[name])
                if lowest[name] == order[name]:
                    _close(name, open_, ring)
            elif step in order:
                lowest[name] = min(lowest[name], order[step])
            else:
                work.append(_visit(step, edges, order, lowest, open_))
    return ring


def on_rings(edges: Mapping[str, Set[str]]) -> set[str]:
    """Return the names that lead back to themselves."""
    found = rings(edges)
    sizes = Counter(found.values())
    return {name for name in edges if name in edges[name] or sizes[found[name]] > 1}


def _visit(
    name: str,
    edges: Mapping[str, Set[str]],
    order: dict[str, int],
    lowest: dict[str, int],
    open_: list[str],
) -> tuple[str, Iterator[str]]:
    order[name] = lowest[name] = len(order)
    open_.append(name)
    return name, iter(sorted(edges[name]))


def _close(name: str, open_: list[str], ring: dict[str, str]) -> None:
    while True:
        each = open_.pop()
        ring[each] = name
        if each == name:
            return
