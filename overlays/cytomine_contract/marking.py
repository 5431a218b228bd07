"""The names that a flow gives to objects, with a marker put before them wherever the flow writes them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import quote, unquote_plus

from attrs import evolve

from cytomine_contract.recording import NOTHING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from cytomine_contract.exchange import Reply
    from cytomine_contract.recording import RecordedRequest

RUN: Final = "${run}"
"""Stands in a recorded name for what makes it new at each run."""

_VARIABLES: Final = re.compile(r"\$\{(\w+)\}")
_NAMING_KEYS: Final = frozenset({"name", "originalFilename"})
_DECODINGS: Final = 4
"""Some texts of a query are decoded three times, and so are encoded as often."""


class NamesGiven:
    """The names in the bodies and uploads of a flow that hold the suffix of the run.

    The marker needs no encoding, so it can be put before a name in whatever form that stands.
    """

    def __init__(self, requests: Iterable[RecordedRequest], marker: str) -> None:
        self.marker = marker
        self.names = tuple(sorted(_names_of(requests), key=len, reverse=True))
        written = {form for name in self.names for form in (name, quote(name, safe="${}"))}
        longest_first = sorted(written, key=len, reverse=True)
        self._pattern = re.compile("|".join(map(re.escape, longest_first))) if written else None

    def in_text(self, text: str) -> str:
        """Return a text with each name marked."""
        if self._pattern is None or RUN not in text:
            return text
        return self._pattern.sub(lambda found: self.marker + found[0], text)

    def in_target(self, target: str) -> str:
        """Return a target with each name marked, however often it is encoded."""
        if self._pattern is None or RUN not in target:
            return target
        path, mark, query = target.partition("?")
        values = (value.partition("=") for value in query.split("&"))
        marked = "&".join(f"{name}{sign}{self._in_value(value)}" for name, sign, value in values)
        return f"{self.in_text(path)}{mark}{marked}"

    def _in_value(self, value: str) -> str:
        if (marked := self.in_text(value)) != value:
            return marked
        decoded = value
        for _ in range(_DECODINGS):
            decoded = unquote_plus(decoded)
            if decoded.startswith(self.names):
                return self.marker + value
        return value


def unmarked(reply: Reply, marker: str) -> Reply:
    """Return an answer without the marker, as it would have come had nothing been marked."""
    if not marker:
        return reply
    headers = {name: value.replace(marker, "") for name, value in reply.headers.items()}
    return evolve(reply, headers=headers, content=reply.content.replace(marker.encode(), b""))


def _names_of(requests: Iterable[RecordedRequest]) -> set[str]:
    found: set[str] = set()
    for request in requests:
        if request.body is not NOTHING:
            _look(request.body, "", found)
        if request.upload is not None:
            found |= {request.upload.filename}
    return {name for name in found if _VARIABLES.findall(name) == ["run"]}


def _look(value: Any, key: str, found: set[str]) -> None:
    if isinstance(value, dict):
        for inner, each in value.items():
            _look(each, inner, found)
    elif isinstance(value, list):
        for each in value:
            _look(each, key, found)
    elif isinstance(value, str) and key in _NAMING_KEYS:
        found.add(value)
