"""Collections as tables of other libraries."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from cytomine._core import extras, table

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from cytomine._core.model import Model

_EXTRA: Final = "tables"
_TIMES: Final = ("created", "updated", "deleted")
_WIRE: Final = {"uri_": "uri"}
_KINDS: Final[dict[str, tuple[type, ...]]] = {
    "Int64": (int,),
    "float64": (int, float),
    "boolean": (bool,),
    "string": (str,),
}
"""Types of pandas that know values that are missing, and what may stand in such a column."""
_NAMED: Final = {"int": "Int64", "float": "float64", "bool": "boolean", "str": "string"}


def pandas_frame(model: type[Model], rows: Iterable[Mapping[str, Any]]) -> Any:
    """Return rows as a `pandas.DataFrame`; needs the extra `tables`.

    The fields that the document names come first, whether there are rows or not; then what rows have beside.
    Whole numbers stay such where one is missing, times are in UTC, lists and mappings stay as they are.

    Args:
        model: Class of the objects.
        rows: Their attributes; of each row the values alone are kept.
    """
    pandas_ = extras.needed("pandas", _EXTRA)
    documented = _documented(model)
    values: dict[str, list[Any]] = {name: [] for name in documented}
    count = 0
    for count, row in enumerate(rows, 1):
        for name in row:
            if name not in values:
                values[name] = [None] * (count - 1)
        for name, column in values.items():
            column.append(row.get(name))
    columns = {name: _column(pandas_, name, values[name], documented.get(name)) for name in values}
    return pandas_.DataFrame(columns, index=pandas_.RangeIndex(count))


def geopandas_frame(model: type[Model], rows: Iterable[Mapping[str, Any]], shapes: Any) -> Any:
    """Return rows as a `geopandas.GeoDataFrame`, `geometry` in place of `location`; needs the extra `tables`.

    It has no reference system: pixels lie nowhere on Earth.
    """
    library = extras.needed("geopandas", _EXTRA)
    frame = pandas_frame(model, rows).drop(columns="location", errors="ignore")
    return library.GeoDataFrame(frame, geometry=library.GeoSeries(shapes, index=frame.index))


def _documented(model: type[Model]) -> Mapping[str, str]:
    """Return the fields of an object as the document names them, each with its type for pandas."""
    readable = table.readable(model.resource)
    named = {
        name: str(kind)
        for base in (*model.__mro__[1:], model)
        for name, kind in vars(base).get("__annotations__", {}).items()
        if name in readable
    }
    first = [name for name in ("id", "name", "created", "updated") if name in named]
    return {
        _WIRE.get(name, name): _NAMED.get(named[name].removesuffix(" | None"), "")
        for name in dict.fromkeys([*first, *named])
    }


def _column(pandas_: Any, name: str, values: list[Any], kind: str | None) -> Any:
    """Return the values of a column, of the type that the document says where they all are of it."""
    if name in _TIMES:
        numbers = pandas_.Series([_milliseconds(value) for value in values], dtype="Int64")
        return pandas_.to_datetime(numbers, unit="ms", utc=True, errors="coerce").dt.as_unit("ms")
    there = {type(value) for value in values if value is not None}
    for each in (kind, *_KINDS):
        if each and there.issubset(_KINDS[each]) and (there or kind):
            try:
                return pandas_.Series(values, dtype=each)
            except OverflowError:  # a number of more than 64 bits
                break
    return pandas_.Series(values, dtype="object")


def _milliseconds(value: Any) -> int | None:
    """Return a time as a number of 64 bits; None where it is none."""
    try:
        number = int(value)
    except (TypeError, ValueError, OverflowError):
        return None
    return number if abs(number) < 1 << 63 else None
