"""Filters of listings: `field[operator]=value` in the query becomes a condition in SQL.

Values are percent-decoded a second time, those of most operators a third time, as the server does.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote_plus

from attrs import frozen

from cytomine_sandbox.engine import coercion
from cytomine_sandbox.engine.errors import PageError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from cytomine_sandbox.engine.request import Request

_NAME = re.compile(r"([^\[\]]+)\[([^\[\]]+)\]")
_LONE_PERCENT = re.compile(r"%(?![0-9A-Fa-f]{2})")
_DECODED_TWICE = {"in", "like", "ilike"}
_COMPARISONS = {"equals": "=", "nequals": "<>", "lte": "<=", "gte": ">="}


@frozen
class Filter:
    """One filter of a query, its value decoded."""

    field: str
    operator: str
    value: str


@frozen
class Condition:
    """A part of a WHERE clause with its parameters."""

    sql: str
    parameters: tuple[Any, ...] = ()


@frozen
class Column:
    """What a filter name stands for.

    Attributes:
        sql: Expression.
        read: Makes a value of the text, None for one that cannot be read.
    """

    sql: str
    read: Callable[[str], Any] = coercion.integer


def text_column(sql: str) -> Column:
    """Return a column of texts."""
    return Column(sql, str)


def decode(text: str) -> str:
    """Return a text percent-decoded once more.

    Raises:
        PageError: A % stands alone.
    """
    if _LONE_PERCENT.search(text):
        raise PageError(reason="a % stands alone")
    return unquote_plus(text)


def read_filters(request: Request) -> Iterator[Filter]:
    """Yield the filters of a query."""
    for name, value in request.query:
        parts = _NAME.fullmatch(name)
        if parts:
            once = decode(value)
            operator = parts[2]
            yield Filter(parts[1], operator, once if operator in _DECODED_TWICE else decode(once))


def conditions(filters: Sequence[Filter], columns: Mapping[str, Column]) -> list[Condition]:
    """Return the conditions of filters; unknown fields and operators are ignored.

    Raises:
        PageError: A value cannot be compared with the column.
    """
    found = (
        condition(columns[item.field], item.operator, item.value) for item in filters if item.field in columns
    )
    return [item for item in found if item]


def condition(column: Column, operator: str, value: str) -> Condition | None:
    """Return the condition of one operator on a column, None for an unknown operator.

    Raises:
        PageError: The value cannot be compared with the column.
    """
    if operator in {"equals", "nequals"} and value == "null":
        return Condition(f"{column.sql} IS {'NOT ' if operator == 'nequals' else ''}NULL")
    if operator in _COMPARISONS:
        return Condition(f"{column.sql} {_COMPARISONS[operator]} ?", (_read(column, value),))
    if operator in {"like", "ilike"}:
        pattern = f"%{value.replace('*', '%')}%"
        return Condition(f"matches_pattern({column.sql}, ?, ?)", (pattern, int(operator == "like")))
    if operator == "in":
        items = value.split(",")
        values = tuple(_read(column, item) for item in items if item != "null")
        inside = f"{column.sql} IN ({', '.join('?' * len(values))})"
        return Condition(f"({inside} OR {column.sql} IS NULL)" if "null" in items else inside, values)
    return None


def tag_condition(item: Filter) -> Condition:
    """Return the condition of a filter on tags: ids with commas, and null for what has none.

    Raises:
        PageError: A tag is no number.
    """
    tagged = "SELECT g.domain_ident FROM tag_domain_association g"
    words = item.value.split(",")
    ids = [coercion.integer(word) for word in words if word != "null"]
    if any(value is None for value in ids):
        raise PageError(reason="a tag is no number")
    parts = [f"t.id IN ({tagged} WHERE g.tag IN ({', '.join('?' * len(ids))}))"]
    if "null" in words:
        parts.append(f"t.id NOT IN ({tagged})")
    return Condition(f"({' OR '.join(parts)})", tuple(ids))


def _read(column: Column, value: str) -> Any:
    result = column.read(value)
    if result is None:
        raise PageError(reason="a filter value cannot be compared with its column")
    return result


def where(found: Sequence[Condition]) -> tuple[str, tuple[Any, ...]]:
    """Return a WHERE clause, empty without conditions, and its parameters."""
    sql = " AND ".join(item.sql for item in found)
    return (f"WHERE {sql}" if sql else ""), tuple(value for item in found for value in item.parameters)
