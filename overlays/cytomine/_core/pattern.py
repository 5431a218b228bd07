"""File names from patterns such as `{project}/{id}.png`; a value stays a value, whatever it holds."""

from __future__ import annotations

import itertools
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from cytomine_wire.names import safe_name

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

_FIELD: Final = re.compile(r"\{([^{}]*)\}")
_FOLDERS: Final = re.compile(r"[/\\]")


def fields(pattern: str, known: Iterable[str] = ()) -> list[str]:
    """Return the fields of a pattern, each once, in their order.

    Args:
        pattern: Path with field names in braces.
        known: Field names there are, for the message.

    Raises:
        ValueError: What stands in braces is no plain name, or a brace has no partner.
    """
    pieces = _FIELD.split(pattern)
    texts, names = pieces[::2], pieces[1::2]
    for name in names:
        if not name.isidentifier():
            raise ValueError(f"{{{name}}} in {pattern!r} is no field; there are {_listed(known)}.")
    if any("{" in text or "}" in text for text in texts):
        raise ValueError(f"A brace in {pattern!r} has no partner.")
    return list(dict.fromkeys(names))


def refuse_unknown(pattern: str, known: Iterable[str]) -> None:
    """Raise when a pattern names a field that there is not.

    Raises:
        ValueError: It does; the message lists the fields there are.
    """
    there_are = set(known)
    for name in fields(pattern, there_are):
        if name not in there_are:
            raise ValueError(f"{{{name}}} in {pattern!r} is no field; there are {_listed(there_are)}.")


def expand(pattern: str, value_of: Callable[[str], Any], *, known: Iterable[str] = ()) -> list[str]:
    """Return the paths a pattern stands for: one for each element of a list, all combinations of several.

    A value is one part of a path at most: separators and what file systems refuse become `_`.

    Args:
        pattern: Path with field names in braces.
        value_of: Gives the value of a field.
        known: Field names there are, for the message.

    Raises:
        ValueError: What stands in braces is no plain name, or a brace has no partner.
    """
    names = fields(pattern, known)
    paths = []
    for chosen in itertools.product(*(_choices(value_of(name)) for name in names)):
        of = dict(zip(names, chosen, strict=True))
        paths.append(_FIELD.sub(lambda found: of[found[1]], pattern))  # noqa: B023 - called at once
    return list(dict.fromkeys(paths))


def root(pattern: str) -> Path:
    """Return the folder that all paths of a pattern lie in: what stands before its first field."""
    fixed = pattern.partition("{")[0]
    return Path(fixed) if fixed.endswith("/") and "{" in pattern else Path(fixed).parent


def component(value: Any) -> str:
    """Return a value as one part of a path that every file system takes, never empty, `.` or `..`."""
    return safe_name(_FOLDERS.sub("_", str(value)), fallback="_")


def _choices(value: Any) -> list[str]:
    if isinstance(value, (list, tuple, set, frozenset)):
        return [component(each) for each in value]
    return [component(value)]


def _listed(names: Iterable[str]) -> str:
    return ", ".join(sorted(names)) or "none"
