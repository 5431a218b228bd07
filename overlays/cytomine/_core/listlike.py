"""What a collection is without a server: a list of objects of one class."""

from __future__ import annotations

from collections.abc import Iterable, MutableSequence
from copy import copy
from typing import TYPE_CHECKING, Any, Generic, TypeVar, get_args, overload

from cytomine._core.model import Model

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Self

M = TypeVar("M", bound=Model)


def held_class(kind: type) -> type[Model] | None:
    """Return the class of objects that the base of a collection's class names in brackets, if any."""
    bases: tuple[Any, ...] = kind.__dict__.get("__orig_bases__", ())
    return next((each for base in bases for each in get_args(base) if isinstance(each, type)), None)


class ObjectList(MutableSequence[M], Generic[M]):
    """A list of objects of one class."""

    _model: type[M]
    _data: list[M]

    def data(self) -> list[M]:
        """Return the objects as a plain list."""
        return self._data

    as_list = data

    def find_by_attribute(self, attr: str, value: Any) -> M | None:
        """Return the first loaded object whose attribute equals the value, or None."""
        return next((item for item in self._data if getattr(item, attr, None) == value), None)

    def filter(self, fn: Callable[[M], bool]) -> Self:
        """Return a collection of the loaded objects that the function accepts."""
        return self._with([item for item in self._data if fn(item)])

    def _with(self, data: list[M]) -> Self:
        other = copy(self)
        other.__dict__.update(_filters=dict(self.__dict__["_filters"]), _data=data)
        return other

    def _check(self, value: Any) -> M:
        if not isinstance(value, self._model):
            raise TypeError(
                f"{type(self).__name__} holds {self._model.__name__}, not {type(value).__name__}."
            )
        return value

    def __len__(self) -> int:
        return len(self._data)

    @overload
    def __getitem__(self, index: int) -> M: ...
    @overload
    def __getitem__(self, index: slice) -> list[M]: ...
    def __getitem__(self, index: int | slice) -> M | list[M]:
        return self._data[index]

    @overload
    def __setitem__(self, index: int, value: M) -> None: ...
    @overload
    def __setitem__(self, index: slice, value: Iterable[M]) -> None: ...
    def __setitem__(self, index: int | slice, value: M | Iterable[M]) -> None:
        if isinstance(index, slice):
            if not isinstance(value, Iterable):
                raise TypeError("A slice takes several objects.")
            self._data[index] = [self._check(item) for item in value]
        else:
            self._data[index] = self._check(value)

    def __delitem__(self, index: int | slice) -> None:
        del self._data[index]

    def insert(self, index: int, value: M) -> None:
        """Put an object into the list.

        Raises:
            TypeError: It is of another class.
        """
        self._data.insert(index, self._check(value))

    def __iadd__(self, other: Iterable[M]) -> Self:
        if type(other) is not type(self):
            raise TypeError(f"A {type(self).__name__} cannot take in {type(other).__name__}.")
        self.extend(other)
        return self

    def __add__(self, other: Self) -> Self:
        if type(other) is not type(self):
            raise TypeError(f"A {type(self).__name__} cannot be added to {type(other).__name__}.")
        return self._with([*self._data, *other._data])
