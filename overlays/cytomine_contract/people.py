"""Accounts that a recorded request looks for by what they were called when it was recorded."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final
from urllib.parse import parse_qsl, unquote_plus

from cytomine_contract.recording import JsonBody

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from cytomine_contract.recording import Scenario, Step

_NAMES: Final = ("username", "name", "fullName")


def found_by_name(scenario: Scenario, step: Step) -> Iterator[tuple[str, Mapping[str, str]]]:
    """Yield the actors that a step finds by a name in its query, and what each was called then."""
    words = {  # the server undoes the encoding of a filter's value once more
        unquote_plus(value) for _, value in parse_qsl(step.request.target.partition("?")[2]) if value.strip()
    }
    actors = {
        value: name.removeprefix("id_")
        for name, value in scenario.variables.items()
        if name.startswith("id_")
    }
    for row in _rows(step):
        actor = actors.get(row.get("id"))
        names = {key: row[key] for key in _NAMES if isinstance(row.get(key), str)}
        if actor and any(word.casefold() in name.casefold() for word in words for name in names.values()):
            yield actor, names


def _rows(step: Step) -> Iterator[Mapping[str, Any]]:
    body = step.answer.body
    value = body.value if isinstance(body, JsonBody) else None
    rows = value.get("collection") if isinstance(value, dict) else None
    yield from (row for row in rows or () if isinstance(row, dict))
