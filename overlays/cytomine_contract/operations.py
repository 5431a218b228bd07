"""The operations of an OpenAPI document, found by the request that would call them."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any, Final

from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

METHODS: Final = frozenset({"get", "put", "post", "delete", "options", "head", "patch", "trace"})
"""Keys of a path item that are operations."""
_VARIABLE: Final = re.compile(r"\{([^}]+)\}")

_SEVERAL: Final = ".+?"


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
            if method in METHODS
        ]
        self._shapes = _shapes(document)
        templates.sort(key=self._rank)
        self._routes = [
            _Route(method.upper(), self._pattern(template), operation_id)
            for template, method, operation_id in templates
        ]

    def _rank(self, route: tuple[str, str, str]) -> tuple[bool, int, int]:
        """Return what sorts the more special template first; what may span segments comes last."""
        template = route[0]
        names = _VARIABLE.findall(template)
        is_wide = any(self._shapes.get(name) == _SEVERAL for name in names)
        written = -len(_VARIABLE.sub("", template))
        return (True, written, 0) if is_wide else (False, len(names), -len(template))

    def _pattern(self, template: str) -> re.Pattern[str]:
        parts = _VARIABLE.split(template)
        for position, part in enumerate(parts):
            parts[position] = self._shapes.get(part, "[^/]+") if position % 2 else re.escape(part)
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


def _shapes(document: Mapping[str, Any]) -> dict[str, str]:
    """Return the pattern of each path parameter that is not one segment."""
    parameters = [*document.get("components", {}).get("parameters", {}).values()]
    for item in document["paths"].values():
        for holder in (item, *(each for method, each in item.items() if method in METHODS)):
            parameters += [each for each in holder.get("parameters", ()) if "name" in each]
    patterns = {"maybe-empty": "(?:[.][^/]*)?", "several": _SEVERAL}
    return {
        each["name"]: patterns[each["x-cytomine-path"]]
        for each in parameters
        if each.get("x-cytomine-path") in patterns
    }
