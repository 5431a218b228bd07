"""The operations of the API, read from its OpenAPI document: id, method and path."""

from __future__ import annotations

import json
import re
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Final

from attrs import define, field, frozen

if TYPE_CHECKING:
    from collections.abc import Iterable

_METHODS: Final = ("get", "post", "put", "delete", "patch")
_VARIABLE = re.compile(r"\{([^}]+)\}")


class DocumentError(Exception):
    """The document is not there or cannot be read."""


@frozen
class Endpoint:
    """One operation of the document."""

    id: str
    method: str
    path: str


@frozen
class Match:
    """What a path leads to: the operations by method, and the values in the path."""

    endpoints: dict[str, Endpoint]
    variables: dict[str, str]


def read_endpoints() -> list[Endpoint]:
    """Return the operations of the document that lies in the package `cytomine_api`.

    Raises:
        DocumentError: There is no such package, or no document in it.
    """
    spec = find_spec("cytomine_api")
    folders = list(spec.submodule_search_locations or ()) if spec else []
    path = next((file for folder in folders if (file := Path(folder) / "openapi.json").is_file()), None)
    if path is None:
        raise DocumentError("the document openapi.json of cytomine_api is not installed")
    paths = json.loads(path.read_text(encoding="utf-8"))["paths"]
    return [
        Endpoint(operation["operationId"], method.upper(), template)
        for template, item in paths.items()
        for method, operation in item.items()
        if method in _METHODS
    ]


@define
class _Node:
    """One place in a path: what may follow, literal segments before those with variables."""

    literal: dict[str, _Node] = field(factory=dict)
    patterns: dict[str, tuple[re.Pattern[str], tuple[str, ...], _Node]] = field(factory=dict)
    endpoints: dict[str, Endpoint] = field(factory=dict)


class Router:
    """Finds operations by path."""

    def __init__(self, endpoints: Iterable[Endpoint]) -> None:
        self._root = _Node()
        for endpoint in endpoints:
            self._add(endpoint)

    def _add(self, endpoint: Endpoint) -> None:
        node = self._root
        for segment in endpoint.path.strip("/").split("/"):
            names = tuple(_VARIABLE.findall(segment))
            if not names:
                node = node.literal.setdefault(segment, _Node())
                continue
            if segment not in node.patterns:
                texts = [re.escape(text) for text in _VARIABLE.split(segment)[::2]]
                pattern = re.compile("(.+?)".join(texts), re.DOTALL)
                node.patterns[segment] = pattern, names, _Node()
            node = node.patterns[segment][2]
        node.endpoints[endpoint.method] = endpoint

    def match(self, path: str) -> Match | None:
        """Return what a decoded path leads to, None for an unknown one."""
        return self._match(self._root, path.removeprefix("/").split("/"), {})

    def _match(self, node: _Node, segments: list[str], variables: dict[str, str]) -> Match | None:
        if not segments:
            return Match(node.endpoints, variables) if node.endpoints else None
        first, *rest = segments
        if first in node.literal:
            found = self._match(node.literal[first], rest, variables)
            if found:
                return found
        for pattern, names, following in node.patterns.values():
            values = pattern.fullmatch(first)
            if values:
                found = self._match(
                    following, rest, variables | dict(zip(names, values.groups(), strict=True))
                )
                if found:
                    return found
        return None
