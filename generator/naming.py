"""Names: from the wire's spelling to Python's."""

from __future__ import annotations

import builtins
import keyword
import re
import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_TYPES = frozenset({"bool", "bytes", "dict", "float", "int", "list", "str"})
_MEMBERS = frozenset(
    {"additional_properties", "classmethod", "cls", "from_dict", "mirror", "self", "staticmethod", "to_dict"}
)
_RESERVED = frozenset(keyword.kwlist) | _TYPES | _MEMBERS
_NO_MODULES = (
    frozenset({"aux", "con", "nul", "prn", "getattr", "globals"})
    | {f"com{number}" for number in range(10)}
    | {f"lpt{number}" for number in range(10)}
)
_NO_CLASSES = frozenset(each for each in dir(builtins) if each[0].isupper()) | frozenset(
    """
    Any AsyncClient AsyncResponseStream BinaryIO Client Factory Mapping Operation Part Path Request Response
    ResponseStream Self Struct UNSET Unset NO_BODY OPERATION TYPE_CHECKING
    """.split()  # noqa: SIM905 - a list of words reads best as words
)
_NAMES_IN_FUNCTIONS = frozenset(
    """
    accept body client encode file_part json_text pairs parse parts request segment segments
    """.split()  # noqa: SIM905 - as above
)
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


def module_name(name: str) -> str:
    """Return a name for a module or package: also none that Windows keeps, or that lazy modules call.

    It is in lower case, so that no two differ by case alone.
    """
    result = snake_case(name)
    return f"{result}_" if result in _NO_MODULES else result


def class_name(name: str) -> str:
    """Return a name for a model: none that generated modules import or Python has for itself."""
    return f"{name}_" if name in _NO_CLASSES else name


def unique(names: Iterable[str]) -> dict[str, str]:
    """Return the Python name of each field.

    Raises:
        NameClashError: Two of them become one.
    """
    result: dict[str, str] = {}
    taken: dict[str, str] = {}
    for name in names:
        converted = snake_case(name)
        if taken.setdefault(converted, name) != name:
            raise NameClashError(f"{taken[converted]!r} and {name!r} both become {converted!r} in Python")
        result[name] = converted
    return result


def arguments(named: Iterable[tuple[tuple[str, str], str]]) -> dict[tuple[str, str], str]:
    """Return the Python name of each argument of a function, by where it belongs and its wire name.

    Of two that become one, the later is called after its place: `part` of a path, `part_in_query`.

    Raises:
        NameClashError: Two of the same place become one.
    """
    result: dict[tuple[str, str], str] = {}
    taken: dict[str, tuple[str, str]] = {}
    for key, place in named:
        plain = snake_case(key[1])
        name = f"{plain}_" if plain in _NAMES_IN_FUNCTIONS else plain
        if name in taken:
            if taken[name][0] == place:
                raise NameClashError(f"{taken[name][1]!r} and {key[1]!r} both become {name!r} in Python")
            name = f"{name}_in_{place}"
        if name in taken:
            raise NameClashError(f"{taken[name][1]!r} and {key[1]!r} both become {name!r} in Python")
        taken[name] = place, key[1]
        result[key] = name
    return result


def wire_attribute(name: str) -> str:
    """Return a wire name as an attribute: as it is, `class_` for `class`, as scripts expect."""
    if not name.isidentifier():
        return snake_case(name)
    return f"{name}_" if keyword.iskeyword(name) else name
