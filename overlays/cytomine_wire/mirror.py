"""Models read and written in C: each has a mirror, a msgspec struct with the fields of its JSON.

A mirror takes what is exactly as the document says. Whatever it refuses (a field the document does not name,
another type, a number that msgspec would spell otherwise) is read or written by the model's own code, which
decides. So a mirror makes things faster and nothing else: the object, the bytes, the error are the same.

Imported with the first reply that is read; generated code alone uses it.
"""

from __future__ import annotations

import types
from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, Final, Generic, NoReturn, TypeAlias, TypeVar

from msgspec import MsgspecError, Struct
from msgspec.json import Decoder, Encoder

from cytomine_wire.codec import UNSET, RefusedError, Unset
from cytomine_wire.limits import MAX_DEPTH, is_deeper_than

T = TypeVar("T")

Reflect: TypeAlias = Mapping[type, Callable[[Any], Any]]
"""How models of each type become mirrors."""

_PLAIN: Final = frozenset({str, int, bool, type(None), Unset})
_WHOLE: Final = frozenset({int, type(None), Unset})
_ENCODER: Final = Encoder()

if TYPE_CHECKING:

    def new(kind: type[T], /) -> T:
        """Return a model whose fields are all set by the caller, without the cost of keyword arguments."""
        ...
else:
    new = object.__new__


class Mirror(Struct, forbid_unknown_fields=True, omit_defaults=True, gc=False):
    """The JSON of one model; holds nothing that could hold it."""


class Quick(Generic[T]):
    """Reads and writes one type of value in C, or refuses to."""

    __slots__ = ("_build", "_decoder", "_mirror", "_reflect", "is_open")

    def __init__(
        self,
        mirror: Any,
        build: Callable[[Any], T],
        reflect: Callable[[T], Any],
        *,
        is_open: bool = False,
    ) -> None:
        """Describe the type.

        Args:
            mirror: Its mirror, or a type that holds some.
            build: Makes the value from what was decoded.
            reflect: Makes what is encoded from the value.
            is_open: Whether it may nest to any depth, which is then looked at before.
        """
        self._mirror = mirror
        self._build = build
        self._reflect = reflect
        self.is_open: bool = is_open
        self._decoder: Decoder[Any] | None = None

    @property
    def listed(self) -> Quick[list[T]]:
        """The same for a list of such values."""
        build, reflect = self._build, self._reflect
        return Quick(
            types.GenericAlias(list, self._mirror),
            lambda rows: built(rows, build),
            lambda values: [reflect(each) for each in values],
            is_open=self.is_open,
        )

    def read(self, content: bytes) -> T:
        """Return what a JSON text says.

        Raises:
            RefusedError: It is not exactly as the document says, or no JSON.
        """
        if self.is_open and is_deeper_than(content, MAX_DEPTH):
            raise RefusedError
        if self._decoder is None:
            self._decoder = Decoder(self._mirror)
        try:
            return self._build(self._decoder.decode(content))
        except (MsgspecError, RecursionError, ValueError):
            raise RefusedError from None

    def write(self, value: T) -> bytes:
        """Return the value as JSON text, spelled as the standard library does.

        Raises:
            RefusedError: It holds something else than the document says.
        """
        try:
            return _ENCODER.encode(self._reflect(value))
        except (MsgspecError, OverflowError, RecursionError, TypeError, ValueError):
            raise RefusedError from None


def built(rows: Any, build: Callable[[Any], Any]) -> Any:
    """Return a list with each mirror in it replaced by its model; the mirrors go as the models come."""
    if type(rows) is list:
        for index, row in enumerate(rows):
            rows[index] = build(row)
    return rows


def are_plain(values: Iterable[Any]) -> bool:
    """Return whether values are texts, integers, booleans, null or absent, and nothing that looks so."""
    return _PLAIN.issuperset(map(type, values))


def are_numbers(values: tuple[Any, ...]) -> bool:
    """Return whether values are numbers, null or absent, and msgspec spells them as the standard library."""
    for value in values:
        if type(value) is float:
            if not (1e-4 <= value < 1e16 or value == 0.0 or -1e16 < value <= -1e-4):
                return False
        elif type(value) not in _WHOLE:
            return False
    return True


def plain_list(value: Any) -> Any:
    """Return a list of texts, integers or booleans, null or absent.

    Raises:
        RefusedError: It is something else.
    """
    if type(value) is list:
        return value if not value or are_plain(value) else _refuse()
    return value if value is UNSET or value is None else _refuse()


def reflected(value: Any, how: Reflect) -> Any:
    """Return a value with each model in it replaced by its mirror.

    Raises:
        RefusedError: It holds something else than plain values, lists and models of these types.
    """
    if type(value) is list:
        try:
            return [how[type(each)](each) for each in value] if value else value
        except KeyError:
            return [reflected(each, how) for each in value]
    if reflect := how.get(type(value)):
        return reflect(value)
    return value if type(value) in _PLAIN else _refuse()


def _refuse() -> NoReturn:
    raise RefusedError
