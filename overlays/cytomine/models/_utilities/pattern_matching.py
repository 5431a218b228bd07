"""File names from patterns, under the names scripts import."""

from __future__ import annotations

from typing import Any

from cytomine._core.naming import paths_of


def is_iterable(obj: Any) -> bool:
    """Whether an object can be gone through."""
    try:
        iter(obj)
    except TypeError:
        return False
    return True


def resolve_pattern(pattern: str, attr_source: object) -> list[str]:
    """Return the paths a pattern stands for, its fields taken from the attributes of an object.

    A missing attribute gives `_`; a list gives one path an element, an empty one none.

    Raises:
        ValueError: A field is no plain name; the message lists those there are.
    """
    return paths_of(pattern, attr_source)
