"""Names: from the wire's spelling to Python's."""

from __future__ import annotations

import keyword
import re
import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

_TYPES = frozenset({"bool", "bytes", "dict", "float", "int", "list", "str"})
_MEMBERS = frozenset({"additional_properties", "cls", "from_dict", "self", "to_dict"})
_RESERVED = frozenset(keyword.kwlist) | _TYPES | _MEMBERS
_PLAIN = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)*")
_WORDS = re.compile(r"[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z]+|[A-Z]+|[0-9]+")


class NameClashError(ValueError):
    """Two names of the document become one in Python."""


def snake_case(name: str) -> str:
    """Return the name in lower case with underscores; never a keyword, never empty, always an identifier."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    result = plain if _PLAIN.fullmatch(plain) else "_".join(_WORDS.findall(plain)).lower()
    if not result:
        result = "name_" + "_".join(f"{ord(letter):x}" for letter in name[:8])
    if result[0].isdigit():
        result = f"n{result}"
    return f"{result}_" if result in _RESERVED else result


def unique(names: list[str], *, where: str, convert: Callable[[str], str] = snake_case) -> dict[str, str]:
    """Return the Python name of each wire name.

    Raises:
        NameClashError: Two of them become one; `where` says in which place of the document.
    """
    result: dict[str, str] = {}
    taken: dict[str, str] = {}
    for name in names:
        converted = convert(name)
        if taken.setdefault(converted, name) != name:
            raise NameClashError(
                f"{where}: {taken[converted]!r} and {name!r} both become {converted!r} in Python"
            )
        result[name] = converted
    return result


def wire_attribute(name: str) -> str:
    """Return a wire name as an attribute: as it is, `class_` for `class`, as scripts expect."""
    if not name.isidentifier():
        return snake_case(name)
    return f"{name}_" if keyword.iskeyword(name) else name
