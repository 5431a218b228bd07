"""Rows of a listing as they came: each a slice of the reply, decoded when it is first looked at."""

from __future__ import annotations

import json
from functools import cache
from typing import TYPE_CHECKING, Any, Final

import msgspec

from cytomine._core.model import TIMES, Model, as_attributes, attribute_name
from cytomine_wire.codec import kind
from cytomine_wire.errors import UnexpectedShapeError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import TypeAlias

    from cytomine_wire.protocol import Response

    Row: TypeAlias = "msgspec.Raw | dict[str, Any]"

Raw = msgspec.Raw

_MOST_PLANS: Final = 256


class Page(msgspec.Struct):
    """A page of a listing, its rows not decoded; `offset` and `perPage` as the server understood them."""

    collection: list[Any]
    size: int
    offset: int | None = None
    perPage: int | None = None  # noqa: N815 - the wire's name


class _LazyPage(Page):
    collection: list[msgspec.Raw]


class _Identified(msgspec.Struct):
    id: int | str | None = None


_read_page: Final = msgspec.json.Decoder(_LazyPage).decode
_read_row: Final = msgspec.json.Decoder(dict[str, Any]).decode
_read_id: Final = msgspec.json.Decoder(_Identified).decode


def read_page(response: Response, careful: Callable[[Response], Mapping[str, Any]]) -> Page:
    """Return a page, its rows left as they came.

    Args:
        response: The reply.
        careful: Reads what this reader refuses, or raises what is wrong with it.
    """
    try:
        return _read_page(response.content)
    except (msgspec.DecodeError, RecursionError, UnicodeError):
        page = careful(response)
        return Page(page["collection"], page["size"], page.get("offset"), page.get("perPage"))


def identified(page: Page) -> dict[str, Any]:
    """Return a page as a pager wants it, which leaves out what came before: rows with ids beside them."""
    known = {"size": page.size, "offset": page.offset, "perPage": page.perPage}
    return {**known, "collection": [_with_id(row) for row in page.collection]}


def _with_id(row: Row) -> dict[str, Any]:
    try:
        return {"id": _read_id(row).id if isinstance(row, Raw) else row.get("id"), "row": row}
    except (msgspec.DecodeError, UnicodeError, AttributeError):
        return {"id": None, "row": row}


def read_row(row: Row) -> dict[str, Any]:
    """Return what a row holds.

    Raises:
        UnexpectedShapeError: It is no object, or its text is damaged.
    """
    if isinstance(row, dict):
        return row
    try:
        return _read_row(row)
    except (msgspec.DecodeError, RecursionError, UnicodeError):
        # Lone surrogates, and numbers beyond what a float holds, are JSON all the same.
        try:
            value = json.loads(bytes(row))
        except (ValueError, RecursionError) as error:
            raise UnexpectedShapeError("/collection", "a row of JSON", str(error)) from None
        if not isinstance(value, dict):
            raise UnexpectedShapeError("/collection", "a row that is an object", kind(value)) from None
        return value


@cache
def maker(model: type[Model], *, has_text_times: bool = True) -> Callable[[Row], Any]:
    """Return what makes an object of a row: the decoded row becomes its `__dict__`.

    Names are turned as `Model.populate` turns them; how, is found out once for all rows of the same names.

    Args:
        model: Class of the objects.
        has_text_times: Whether times are made text, as `time_as_text` does it.
    """
    plans: dict[tuple[str, ...], _Plan] = {}
    new, fill = model.__new__, object.__setattr__

    def made(row: Row) -> Any:
        try:
            values = _read_row(row)  # type: ignore[arg-type]  # what is no slice of a reply goes the other way
        except (msgspec.DecodeError, RecursionError, UnicodeError, TypeError):
            values = dict(read_row(row))
        names = tuple(values)
        plan = plans.get(names)
        if plan is None:
            if len(plans) >= _MOST_PLANS:
                plans.clear()
            plan = plans[names] = _Plan(names, model._empty, TIMES if has_text_times else ())  # noqa: SLF001 - of this package
        if plan.is_simple:
            for name, other in plan.renamed:
                values[other] = values.pop(name)
            for name in plan.times:
                time = values[name]
                if type(time) is float or type(time) is int:  # as `time_as_text`, without a call a row
                    values[name] = str(int(time))
        else:
            values = as_attributes(values)
        values.update(plan.missing)
        item = new(model)
        fill(item, "__dict__", values)  # past the watch over changes: nothing was changed
        return item

    return made


class _Plan:
    """What is to be done with rows of certain names.

    Attributes:
        is_simple: Whether `renamed` and `times` say all: no name is dropped, none stands for two.
        renamed: Names that change, each with the new one.
        times: Names of times among the new ones.
        missing: What every object has and these rows lack.
    """

    __slots__ = ("is_simple", "missing", "renamed", "times")

    def __init__(self, names: tuple[str, ...], empty: Mapping[str, None], times: tuple[str, ...]) -> None:
        turned = {name: attribute_name(name) for name in names}
        attributes = set(turned.values())
        self.is_simple = None not in attributes and len(attributes) == len(names)
        self.renamed = [
            (name, other) for name, other in turned.items() if other is not None and other != name
        ]
        self.times = [name for name in times if name in attributes]
        self.missing = {name: None for name in empty if name not in attributes}
