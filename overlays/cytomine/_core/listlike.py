"""What a collection is without a server: a list of objects, each made when it is first looked at."""

from __future__ import annotations

from collections.abc import Iterable, MutableSequence
from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar, cast, get_args, overload

from cytomine._core.collector import paused
from cytomine._core.model import Model
from cytomine._core.older import current_mode
from cytomine_wire.errors import UnexpectedShapeError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from typing import Self

    from cytomine._core.rows import Row

M = TypeVar("M", bound=Model)

_MOST_AHEAD: Final = 1024


def held_class(kind: type) -> type[Model] | None:
    """Return the class of objects that the base of a collection's class names in brackets, if any."""
    bases: tuple[Any, ...] = kind.__dict__.get("__orig_bases__", ())
    return next((each for base in bases for each in get_args(base) if isinstance(each, type)), None)


class ObjectList(MutableSequence[M], Generic[M]):
    """A list of objects of one class; of a row of the server an object is made when it is first looked at."""

    _model: type[M]
    _held: list[Any]
    """Objects, and rows of the server in place of those that were not looked at."""
    _has_rows: bool = False

    # Rows and objects

    def _hold(self, rows: Sequence[Row], *, append: bool) -> None:
        """Take rows of the server as what the list holds, or behind what it holds."""
        self._held = [*self._held, *rows] if append else list(rows)
        self._has_rows = bool(rows) or (append and self._has_rows)

    def _new(self) -> M:
        """Return an object without a row."""
        return self._model()

    def _maker(self) -> Callable[[Any], M]:
        """Return what makes an object of a row."""
        from cytomine._core.rows import maker, read_row  # noqa: PLC0415 - the decoder is loaded by now

        if _is_plain(self._model):
            return maker(self._model, has_text_times=current_mode() != "legacy")  # type: ignore[arg-type]  # classes are hashable
        return lambda row: self._new().populate(read_row(row))

    @property
    def _makes_plain_objects(self) -> bool:
        """Whether an object holds what its row says, and nothing else."""
        return _is_plain(self._model) and type(self)._maker is ObjectList._maker  # noqa: SLF001 - of this class

    @property
    def _data(self) -> list[M]:
        """The objects, all of them made."""
        if self._has_rows:
            for _ in self._one_by_one():
                pass
            self._has_rows = False
        return self._held

    @_data.setter
    def _data(self, objects: list[M]) -> None:
        self._held = objects
        self._has_rows = False

    # What lists do

    def data(self) -> list[M]:
        """Return the objects as a plain list."""
        return self._data

    as_list = data

    def find_by_attribute(self, attr: str, value: Any) -> M | None:
        """Return the first loaded object whose attribute equals the value, or None."""
        return next((item for item in self if getattr(item, attr, None) == value), None)

    def filter(self, fn: Callable[[M], bool]) -> Self:
        """Return a collection of the loaded objects that the function accepts."""
        return self._with([item for item in self if fn(item)])

    def _with(self, data: list[M]) -> Self:
        other = type(self).__new__(type(self))
        other.__dict__.update(self.__dict__, _filters=dict(self.__dict__["_filters"]))
        other.__dict__.update(_held=data, _has_rows=False)
        return other

    def __copy__(self) -> Self:
        return self._with(list(self._data))

    def _check(self, value: Any) -> M:
        if not isinstance(value, self._model):
            raise TypeError(
                f"{type(self).__name__} holds {self._model.__name__}, not {type(value).__name__}."
            )
        return value

    def __len__(self) -> int:
        return len(self._held)

    def __iter__(self) -> Iterator[M]:
        return self._one_by_one() if self._has_rows else iter(self._held)

    def _one_by_one(self) -> Iterator[M]:
        """Yield the objects; some are made ahead, few for a loop that ends early."""
        held, kind = self._held, self._model
        place, ahead = 0, 1
        while place < len(held):
            if not isinstance(held[place], kind):
                self._make(place, place + ahead)
                ahead = min(2 * ahead, _MOST_AHEAD)
            yield held[place]
            place += 1

    def _make(self, start: int, end: int) -> None:
        """Make the objects of some rows; of a damaged one behind the first, when its turn comes."""
        made, held, kind = self._maker(), self._held, self._model
        try:
            with paused():
                for place in range(start, min(end, len(held))):
                    if not isinstance(held[place], kind):
                        held[place] = made(held[place])
        except UnexpectedShapeError:
            if not isinstance(held[start], kind):
                raise

    @overload
    def __getitem__(self, index: int) -> M: ...
    @overload
    def __getitem__(self, index: slice) -> list[M]: ...
    def __getitem__(self, index: int | slice) -> M | list[M]:
        found = self._held[index]
        if not self._has_rows:
            return cast("M | list[M]", found)
        if isinstance(index, slice):
            return [self[place] for place in range(*index.indices(len(self._held)))]
        if not isinstance(found, self._model):
            found = self._held[index] = self._maker()(found)
        return found

    @overload
    def __setitem__(self, index: int, value: M) -> None: ...
    @overload
    def __setitem__(self, index: slice, value: Iterable[M]) -> None: ...
    def __setitem__(self, index: int | slice, value: M | Iterable[M]) -> None:
        if isinstance(index, slice):
            if not isinstance(value, Iterable):
                raise TypeError("A slice takes several objects.")
            self._held[index] = [self._check(item) for item in value]
        else:
            self._held[index] = self._check(value)

    def clear(self) -> None:
        """Take all objects out."""
        self._data = []

    def __delitem__(self, index: int | slice) -> None:
        del self._held[index]

    def insert(self, index: int, value: M) -> None:
        """Put an object into the list.

        Raises:
            TypeError: It is of another class.
        """
        self._held.insert(index, self._check(value))

    def __iadd__(self, other: Iterable[M]) -> Self:
        if type(other) is not type(self):
            raise TypeError(f"A {type(self).__name__} cannot take in {type(other).__name__}.")
        self.extend(other)
        return self

    def __add__(self, other: Self) -> Self:
        if type(other) is not type(self):
            raise TypeError(f"A {type(self).__name__} cannot be added to {type(other).__name__}.")
        return self._with([*self, *other])


def _is_plain(kind: type[Model]) -> bool:
    """Whether objects are made as this package makes them: a class of a script may do more with its rows."""
    return all(
        getattr(kind, name).__module__.partition(".")[0] == __name__.partition(".")[0]
        for name in ("__init__", "populate")
    )
