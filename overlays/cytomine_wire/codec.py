"""Reading and writing of JSON values: what generated models call, one small function per shape.

Each reader returns the value when it has the wanted shape. Otherwise it raises `ShapeError`, or, inside
`tolerant()`, returns the value as it came: a script that only passes a reply on need not fail on it.
"""

from __future__ import annotations

from contextlib import contextmanager
from contextvars import ContextVar
from typing import TYPE_CHECKING, Any, Final, cast, final, overload

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from typing import TypeAlias, TypeVar

    A = TypeVar("A")
    B = TypeVar("B")
    C = TypeVar("C")
    D = TypeVar("D")
    E = TypeVar("E")
    F = TypeVar("F")
    T = TypeVar("T")
    Read: TypeAlias = Callable[[Any], T]

_TOLERANT: ContextVar[bool] = ContextVar("cytomine_tolerant", default=False)


@final
class Unset:
    """The type of `UNSET`, the mark of a field that was not in the reply, or shall not be sent.

    It is false, and stays the same object when copied or pickled; null is None, which is another thing.
    """

    __slots__ = ()
    _only: Unset | None = None

    def __new__(cls) -> Unset:
        """Return the one object of this type."""
        if cls._only is None:
            cls._only = super().__new__(cls)
        return cls._only

    def __bool__(self) -> bool:
        return False

    def __repr__(self) -> str:
        return "UNSET"

    def __reduce__(self) -> str:
        return "UNSET"

    def __copy__(self) -> Unset:
        return self

    def __deepcopy__(self, memo: dict[int, Any]) -> Unset:
        return self


UNSET: Final = Unset()

ABSENT: Final[Any] = UNSET
"""`UNSET` where the type does not name it: of a mirror, or of a field that must be there but is not."""


class ShapeError(ValueError):
    """A value has another shape than the document says.

    Attributes:
        pointer: JSON pointer (RFC 6901) of the value in what was read.
        expected: What the document says.
        got: The JSON kind of what is there, or `nothing`.
    """

    def __init__(self, expected: str, got: str, pointer: str = "") -> None:
        self.expected = expected
        self.got = got
        self.pointer = pointer
        super().__init__(f"expected {expected}, got {got}" + (f" at {pointer}" if pointer else ""))

    def below(self, key: str | int) -> ShapeError:
        """Return the same error, seen from one level further up."""
        token = str(key).replace("~", "~0").replace("/", "~1")
        return ShapeError(self.expected, self.got, f"/{token}{self.pointer}")

    def __reduce__(self) -> tuple[type[ShapeError], tuple[str, str, str]]:
        return ShapeError, (self.expected, self.got, self.pointer)


class RefusedError(Exception):
    """A mirror does not take a value; the model's own code decides."""


@contextmanager
def tolerant() -> Iterator[None]:
    """Keep values of another shape than the document says as they came, instead of raising."""
    token = _TOLERANT.set(True)
    try:
        yield
    finally:
        _TOLERANT.reset(token)


_KINDS: Final = {
    type(None): "null",
    bool: "a boolean",
    int: "an integer",
    float: "a number",
    str: "a text",
    list: "a list",
    dict: "an object",
}


def kind(value: object) -> str:
    """Return the JSON kind of a value in words."""
    return _KINDS.get(type(value), type(value).__name__)


def mismatch(expected: str, value: T) -> T:
    """Raise `ShapeError`; inside `tolerant()` return the value."""
    if _TOLERANT.get():
        return value
    raise ShapeError(expected, kind(value))


def integer(value: Any) -> int:
    """Return an integer; a boolean is none."""
    return value if type(value) is int else cast("int", mismatch("an integer", value))


def number(value: Any) -> float:
    """Return a number, with or without decimals."""
    return value if type(value) is float or type(value) is int else cast("float", mismatch("a number", value))


def text(value: Any) -> str:
    """Return a text."""
    return value if type(value) is str else cast("str", mismatch("a text", value))


def boolean(value: Any) -> bool:
    """Return a boolean."""
    return value if value is True or value is False else cast("bool", mismatch("a boolean", value))


def null(value: Any) -> Any:
    """Return None for null."""
    return None if value is None else mismatch("null", value)


def anything(value: Any) -> Any:
    """Return the value, whatever it is."""
    return value


def record(value: Any) -> dict[str, Any]:
    """Return a copy of an object, from which known fields are taken until only unknown ones are left."""
    if isinstance(value, dict):
        return value.copy()
    raise ShapeError("an object", kind(value))


def required(value: Any, key: str, read: Read[T]) -> T:
    """Return what `read` makes of a field that must be there.

    Raises:
        ShapeError: It is `UNSET`, that is, not there, or `read` refuses it; the pointer begins with the key.
            Inside `tolerant()` a missing field stays `UNSET`.
    """
    if value is UNSET:
        if _TOLERANT.get():
            return cast("T", UNSET)
        raise ShapeError("a value", "nothing").below(key)
    try:
        return read(value)
    except ShapeError as error:
        if _TOLERANT.get():
            return cast("T", value)
        raise error.below(key) from None


def optional(value: Any, key: str, read: Read[T]) -> T | Unset:
    """Return what `read` makes of a field; `UNSET` when it is not there.

    Raises:
        ShapeError: `read` refuses it; the pointer begins with the key.
    """
    return UNSET if value is UNSET else required(value, key, read)


def nullable(value: Any, read: Read[T]) -> T | None:
    """Return None for null, else what `read` makes of the value."""
    return None if value is None else read(value)


def items(value: Any, read: Read[T]) -> list[T]:
    """Return a list with each item read; the error of an item names its index."""
    if type(value) is not list:
        return cast("list[T]", mismatch("a list", value))
    result: list[T] = []
    for index, item in enumerate(value):
        try:
            result.append(read(item))
        except ShapeError as error:
            if not _TOLERANT.get():
                raise error.below(index) from None
            result.append(item)
    return result


@overload
def one_of(value: Any, reads: tuple[Read[A], Read[B]]) -> A | B: ...
@overload
def one_of(value: Any, reads: tuple[Read[A], Read[B], Read[C]]) -> A | B | C: ...
@overload
def one_of(value: Any, reads: tuple[Read[A], Read[B], Read[C], Read[D]]) -> A | B | C | D: ...
@overload
def one_of(value: Any, reads: tuple[Read[A], Read[B], Read[C], Read[D], Read[E]]) -> A | B | C | D | E: ...
@overload
def one_of(
    value: Any, reads: tuple[Read[A], Read[B], Read[C], Read[D], Read[E], Read[F]]
) -> A | B | C | D | E | F: ...
def one_of(value: Any, reads: tuple[Read[Any], ...]) -> Any:
    """Return what the first fitting reader makes of the value; the order is that of the document."""
    failures: list[ShapeError] = []
    token = _TOLERANT.set(False)
    try:
        for read in reads:
            try:
                return read(value)
            except ShapeError as error:
                failures.append(error)
    finally:
        _TOLERANT.reset(token)
    if _TOLERANT.get():
        return value
    raise max(failures, key=lambda error: error.pointer.count("/"))


def to_json(value: Any) -> bytes:
    """Return a model, or lists and mappings with models in them, as JSON text in UTF-8.

    Raises:
        ValueError: It has no JSON form: a number is not finite, a text has half a surrogate pair.
        TypeError: It has no JSON form: something is neither a JSON value nor a model.
    """
    mirror = type(value).__dict__.get("mirror")  # of a subclass its own `to_dict` may say more
    if mirror is not None:
        try:
            return cast("bytes", mirror().write(value))
        except RefusedError:
            pass
    if type(value) is list and any(hasattr(each, "mirror") for each in value):
        return b"[%s]" % b",".join(map(to_json, value))
    import json  # noqa: PLC0415 - not needed to read

    return json.dumps(encode(value), ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode()


def encode(value: Any) -> Any:
    """Return a model, or lists and mappings with models in them, as plain JSON values."""
    if isinstance(value, list):
        return [encode(item) for item in value]
    if isinstance(value, dict):
        return {key: encode(item) for key, item in value.items() if item is not UNSET}
    to_dict: Callable[[], Mapping[str, Any]] | None = getattr(value, "to_dict", None)
    return value if to_dict is None else to_dict()
