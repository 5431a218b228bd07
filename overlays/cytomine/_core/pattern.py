"""File names from patterns such as `{project}/{id}.png`; a value stays a value, whatever it holds."""

from __future__ import annotations

import itertools
import re
import unicodedata
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_FIELD: Final = re.compile(r"\{([^{}]*)\}")
_UNSAFE: Final = re.compile(r'[\x00-\x1f\x7f/\\:*?"<>|]')
_RESERVED: Final = re.compile(r"(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\..*)?")
_MOST_BYTES: Final = 180


def expand(pattern: str, value_of: Callable[[str], Any], *, known: Sequence[str] = ()) -> list[str]:
    """Return the paths a pattern stands for: one for each element of a list, all combinations of several.

    A value is one part of a path at most: separators and what file systems refuse become `_`.

    Args:
        pattern: Path with field names in braces.
        value_of: Gives the value of a field.
        known: Field names there are, for the message.

    Raises:
        ValueError: What stands in braces is no plain name, or a brace has no partner.
    """
    pieces = _FIELD.split(pattern)
    texts, names = pieces[::2], pieces[1::2]
    for name in names:
        if not name.isidentifier():
            raise ValueError(
                f"{{{name}}} in {pattern!r} is no field; there are {', '.join(known) or 'none'}."
            )
    if any("{" in text or "}" in text for text in texts):
        raise ValueError(f"A brace in {pattern!r} has no partner.")
    choices = {name: _choices(value_of(name)) for name in dict.fromkeys(names)}
    paths = []
    for chosen in itertools.product(*choices.values()):
        of = dict(zip(choices, chosen, strict=True))
        middle = [of[name] for name in names]
        paths.append("".join(itertools.chain(*itertools.zip_longest(texts, middle, fillvalue=""))))
    return paths


def component(value: Any) -> str:
    """Return a value as one part of a path that every file system takes, never empty, `.` or `..`."""
    text = _UNSAFE.sub("_", unicodedata.normalize("NFC", str(value)))
    if len(text.encode("utf-8", "replace")) > _MOST_BYTES:
        text = text.encode("utf-8", "replace")[:_MOST_BYTES].decode("utf-8", "ignore")
    text = text.strip(" ").rstrip(".") if text.strip(" .") else "_" * max(1, len(text))
    return f"_{text}" if _RESERVED.fullmatch(text) else text


def _choices(value: Any) -> list[str]:
    if isinstance(value, (list, tuple, set, frozenset)):
        return [component(each) for each in value]
    return [component(value)]
