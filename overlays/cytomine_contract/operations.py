"""The operations of an OpenAPI document, found by the request that would call them."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any, Final

from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

_METHODS: Final = {"get", "put", "post", "delete", "options", "head", "patch", "trace"}
_VARIABLE: Final = re.compile(r"\{([^}]+)\}")


@frozen
class _Route:
    method: str
    pattern: re.Pattern[str]
    operation_id: str


class Operations:
    """Finds the operation of a method and a path; where two templates fit, the one with fewer variables."""

    def __init__(self, document: Mapping[str, Any]) -> None:
        templates = [
            (template, method, operation["operationId"])
            for template, item in document["paths"].items()
            for method, operation in item.items()
            if method in _METHODS
        ]
        self._maybe_empty = _maybe_empty(document)
        templates.sort(key=lambda entry: (len(_VARIABLE.findall(entry[0])), -len(entry[0])))
        self._routes = [
            _Route(method.upper(), self._pattern(template), operation_id)
            for template, method, operation_id in templates
        ]

    def _pattern(self, template: str) -> re.Pattern[str]:
        parts = _VARIABLE.split(template)
        for position, part in enumerate(parts):
            shape = "(?:[.][^/]*)?" if part in self._maybe_empty else "[^/]+"
            parts[position] = shape if position % 2 else re.escape(part)
        return re.compile("".join(parts))

    @classmethod
    def read(cls, document: Path) -> Operations:
        """Return the operations of a document that is a JSON file."""
        return cls(json.loads(document.read_text(encoding="utf-8")))

    def find(self, method: str, target: str) -> str | None:
        """Return the id of the operation that a request calls; None when the document has none."""
        path = target.partition("?")[0]
        for route in self._routes:
            if route.method == method and route.pattern.fullmatch(path):
                return route.operation_id
        return None


def _maybe_empty(document: Mapping[str, Any]) -> set[str]:
    """Return the names of path parameters that may be empty."""
    parameters = document.get("components", {}).get("parameters", {}).values()
    return {item["name"] for item in parameters if item.get("x-cytomine-path") == "maybe-empty"}
