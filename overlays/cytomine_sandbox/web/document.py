"""The operations of the API, read from its OpenAPI document: id, method and path."""

from __future__ import annotations

import json
import re
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from attrs import define, evolve, field, frozen

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

_METHODS: Final = ("get", "post", "put", "delete", "patch")
_VARIABLE = re.compile(r"\{([^}]+)\}")
_SHAPE: Final = "x-cytomine-path"
_SHAPES: Final = {"several": "(.+?)", "maybe-empty": "((?:[./].*)?)"}


class DocumentError(Exception):
    """The document is not there or cannot be read."""


@frozen
class Endpoint:
    """One operation of the document."""

    id: str
    method: str
    path: str
    shapes: Mapping[str, str] = field(factory=dict)
    """How variables of the path differ from the usual, by name: several segments, or maybe empty."""


@frozen
class Match:
    """What a path leads to for one method: the operation, and the values in the path by name."""

    endpoint: Endpoint
    variables: dict[str, str]


def read_document() -> dict[str, Any]:
    """Return the document that lies in the package `cytomine_api`.

    Raises:
        DocumentError: There is no such package, or no document in it.
    """
    spec = find_spec("cytomine_api")
    folders = list(spec.submodule_search_locations or ()) if spec else []
    path = next((file for folder in folders if (file := Path(folder) / "openapi.json").is_file()), None)
    if path is None:
        raise DocumentError("the document openapi.json of cytomine_api is not installed")
    document: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return document


def read_endpoints() -> list[Endpoint]:
    """Return the operations of the document.

    Raises:
        DocumentError: There is none.
    """
    document = read_document()
    return [
        Endpoint(operation["operationId"], method.upper(), template, _shapes(document, item))
        for template, item in document["paths"].items()
        for method, operation in item.items()
        if method in _METHODS
    ]


def _shapes(document: Mapping[str, Any], item: Mapping[str, Any]) -> dict[str, str]:
    """Return the shapes of the variables of a path that differ from the usual."""
    found = {}
    for parameter in item.get("parameters", ()):
        name = parameter.get("$ref", "").rpartition("/")[2]
        told = document["components"]["parameters"][name] if name else parameter
        if _SHAPE in told:
            found[told["name"]] = told[_SHAPE]
    return found


def with_aliases(endpoints: Sequence[Endpoint], aliases: Mapping[str, str]) -> list[Endpoint]:
    """Return operations, once more for each further path; `aliases` names operations by such paths."""
    known = {endpoint.id: endpoint for endpoint in endpoints}
    return [*endpoints, *(evolve(known[name], path=path) for path, name in aliases.items())]


@define
class _Node:
    """One place in a path: what may follow, by its letters and by its shape, and what ends there."""

    literal: dict[str, _Node] = field(factory=dict)
    shapes: dict[str, tuple[re.Pattern[str], _Node]] = field(factory=dict)
    endpoints: list[Endpoint] = field(factory=list)

    def ends(
        self, segments: list[str], values: tuple[str, ...] = ()
    ) -> Iterator[tuple[Endpoint, tuple[str, ...]]]:
        """Yield what the rest of a path leads to with the values in it, the most literal first."""
        if not segments:
            yield from ((endpoint, values) for endpoint in self.endpoints)
            return
        first, *rest = segments
        if first in self.literal:
            yield from self.literal[first].ends(rest, values)
        for pattern, following in self.shapes.values():
            found = pattern.fullmatch(first)
            if found:
                yield from following.ends(rest, values + found.groups())


class Router:
    """Finds operations by path; names of variables may differ between the methods of a path."""

    def __init__(self, endpoints: Iterable[Endpoint]) -> None:
        self._root = _Node()
        shaped = []
        for endpoint in endpoints:
            if endpoint.shapes:
                shaped.append(endpoint)
            else:
                self._add(endpoint)
        shaped.sort(key=lambda endpoint: -sum(map(len, _VARIABLE.split(endpoint.path)[::2])))
        self._shaped = [(_pattern_of(endpoint), endpoint) for endpoint in shaped]

    def _add(self, endpoint: Endpoint) -> None:
        node = self._root
        for segment in endpoint.path.strip("/").split("/"):
            texts = [re.escape(text) for text in _VARIABLE.split(segment)[::2]]
            if len(texts) == 1:
                node = node.literal.setdefault(segment, _Node())
                continue
            expression = "(.+?)".join(texts)
            _, node = node.shapes.setdefault(expression, (re.compile(expression, re.DOTALL), _Node()))
        node.endpoints.append(endpoint)

    def match(self, path: str) -> dict[str, Match]:
        """Return what a decoded path leads to by method, nothing for an unknown one; literal paths win."""
        found: dict[str, Match] = {}
        for endpoint, values in self._root.ends(path.removeprefix("/").split("/")):
            names = _VARIABLE.findall(endpoint.path)
            found.setdefault(endpoint.method, Match(endpoint, dict(zip(names, values, strict=True))))
        for pattern, endpoint in self._shaped:
            whole = pattern.fullmatch(path)
            if whole and endpoint.method not in found:
                names = _VARIABLE.findall(endpoint.path)
                found[endpoint.method] = Match(endpoint, dict(zip(names, whole.groups(), strict=True)))
        return found


def _pattern_of(endpoint: Endpoint) -> re.Pattern[str]:
    """Return the pattern of a path whose variables may hold slashes or nothing."""
    parts = _VARIABLE.split(endpoint.path)
    for position, part in enumerate(parts):
        is_name = position % 2
        shape = _SHAPES.get(endpoint.shapes.get(part, ""), "([^/]+?)")
        parts[position] = shape if is_name else re.escape(part)
    return re.compile("".join(parts), re.DOTALL)
