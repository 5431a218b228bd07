"""Which files an object becomes: fields of patterns, and names that must not meet."""

from __future__ import annotations

import os
import unicodedata
from collections import defaultdict
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Literal

from cytomine._core import pattern as patterns
from cytomine._core import table
from cytomine._core.older import current_mode, warn

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from typing import TypeAlias

    Twins: TypeAlias = Literal["error", "suffix"]

_SHOWN: Final = 3


class TwinsError(ValueError):
    """Different objects would become the same file; nothing was asked for or written.

    Attributes:
        twins: The paths that meet, each list those of one file.
    """

    def __init__(self, twins: Sequence[Sequence[str]]) -> None:
        shown = "; ".join(", ".join(each[:_SHOWN]) for each in twins[:_SHOWN])
        more = f" and {len(twins) - _SHOWN} more" if len(twins) > _SHOWN else ""
        super().__init__(
            f"Several objects have the same file name: {shown}{more}. "
            "Add {id} to the pattern, or pass twins='suffix'."
        )
        self.twins = twins


def known_fields(source: object) -> set[str]:
    """Return the fields that a pattern may name of an object: what it has, and what the document names."""
    named = {name for name in vars(source) if not name.startswith("_")}
    return named | table.readable(getattr(source, "resource", ""))


def check_pattern(pattern: str, sources: Iterable[object], *more: str) -> None:
    """Raise when a pattern cannot be one for objects; older scripts get `_` for a field there is not.

    Raises:
        ValueError: A field is no plain name, or none of the objects has it; the message lists those there
            are.
    """
    known = set(more).union(*map(known_fields, sources))
    if current_mode() == "legacy":
        patterns.fields(pattern, known)
    else:
        patterns.refuse_unknown(pattern, known)


def paths_of(pattern: str, source: object, **more: Any) -> list[str]:
    """Return the paths a pattern stands for, its fields taken from the attributes of an object.

    An attribute that is missing gives `_`, one that is None gives `None`; a list gives one path an element.

    Args:
        pattern: Path with attributes in braces.
        source: Where the attributes are.
        **more: Further fields.

    Raises:
        ValueError: What stands in braces is no plain name; the message lists those there are.
    """

    def value(name: str) -> Any:
        if name in more:
            return more[name]
        return getattr(source, name, "_") if not name.startswith("_") else "_"

    return patterns.expand(pattern, value, known={*known_fields(source), *more})


def one_path(pattern: str, source: object) -> str:
    """Return the path a pattern stands for, lists written as they are; raises as `paths_of`."""
    known = known_fields(source)
    return patterns.expand(pattern, lambda name: str(getattr(source, name, "_")), known=known)[0]


def folded(path: str) -> str:
    """Return what two paths have in common when some file system takes them for the same file."""
    return unicodedata.normalize("NFKC", os.path.normpath(path)).casefold()


def keep_apart(named: Sequence[tuple[Any, list[Path]]], *, twins: Twins | None) -> list[list[Path]]:
    """Return the paths of each object, so that no two objects share one.

    Args:
        named: What tells an object from others, such as its class and id, and its paths.
        twins: `error` raises where two objects meet; `suffix` puts the id of each of them behind its name.
            None is `error`, but older scripts are warned, and the last one wins as they know it.

    Raises:
        TwinsError: Two objects meet, and `twins` is `error`.
    """
    if twins not in {"error", "suffix", None}:
        raise ValueError(f"twins is error or suffix, not {twins!r}")
    owners: dict[str, dict[Any, str]] = defaultdict(dict)
    for owner, paths in named:
        for path in paths:
            owners[folded(str(path))].setdefault(owner, str(path))
    shared = {key: found for key, found in owners.items() if len(found) > 1}
    if shared and twins != "suffix":
        error = TwinsError([list(found.values()) for found in shared.values()])
        if twins == "error" or current_mode() != "legacy":
            raise error
        warn(str(error))
        return [paths for _, paths in named]
    taken = {key for key in owners if key not in shared}
    made: dict[tuple[str, Any], Path] = {}
    for key, found in shared.items():
        for owner, name in found.items():
            made[key, owner] = _marked(Path(name), owner, taken)
    return [[made.get((folded(str(path)), owner), path) for path in paths] for owner, paths in named]


def _marked(path: Path, owner: Any, taken: set[str]) -> Path:
    """Return a path with the id of its owner behind the name.

    The id, and no running number: the name must not depend on what else is written, nor on its order.
    """
    mark = f"-{owner[-1] if isinstance(owner, tuple) else owner}"
    found = path.with_name(f"{path.stem}{mark}{path.suffix}")
    while folded(str(found)) in taken:
        found = path.with_name(f"{found.stem}{mark}{path.suffix}")
    taken.add(folded(str(found)))
    return found
