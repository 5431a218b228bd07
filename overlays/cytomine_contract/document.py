"""The document as a run needs it: which operation a request calls, and what is marked there."""

from __future__ import annotations

import json
import re
from functools import cached_property
from importlib.resources import files
from typing import TYPE_CHECKING, Any, Final

from attrs import frozen

from cytomine_contract.operations import METHODS, Operations
from cytomine_contract.problems import DocumentError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

_VARIABLE: Final = re.compile(r"\{([^}]+)\}")
_TITLE: Final = "Cytomine"
_FIXTURE: Final = "x-cytomine-fixture"


@frozen
class Described:
    """What the document says of one operation.

    Attributes:
        id: Its operationId.
        method: In capitals.
        path: Template with `{names}`.
        service: Tag it belongs to.
        danger: What it does beyond the caller's objects; empty for most.
        effect: What a GET changes; empty for most.
        unverified: Why no success was recorded; empty where one was.
        newest: What the newest generation does differently; empty where it does the same.
        resource: Class of the objects it is about, in lower case; may be empty.
        role: What it does for that class: fetch, create, update, delete, list, upload; may be empty.
        fixtures: Class of the object whose id stands in the path, by name of the variable.
        source: The operation itself, references followed one level in its parameters.
    """

    id: str
    method: str
    path: str
    service: str
    danger: str
    effect: str
    unverified: str
    newest: str
    resource: str
    role: str
    fixtures: Mapping[str, str]
    source: Mapping[str, Any]

    @property
    def variables(self) -> list[str]:
        """Names in the path, in their order."""
        return _VARIABLE.findall(self.path)

    @property
    def is_verified(self) -> bool:
        """Whether it can succeed, and a success was recorded."""
        return not self.unverified and any(status.startswith("2") for status in self.source["responses"])

    @property
    def changes_nothing(self) -> bool:
        """Whether it only reads."""
        return self.method == "GET" and not self.effect and not self.danger


class Document:
    """One version of the document.

    Attributes:
        data: The whole of it.
        operations: Every operation by its id.
    """

    def __init__(self, data: Mapping[str, Any]) -> None:
        self.data = data
        self._routes = Operations(data)
        self.operations = {each.id: each for each in _described(data)}

    @classmethod
    def installed(cls) -> Document:
        """Return the document that the typed functions were made from."""
        text = (files("cytomine_api") / "openapi.json").read_text(encoding="utf-8")
        return cls(json.loads(text))

    @classmethod
    def read(cls, file: Path) -> Document:
        """Return a document from a JSON file.

        Raises:
            DocumentError: It is none, or another version than the installed one.
        """
        try:
            data = json.loads(file.read_text(encoding="utf-8"))
            title, version = data["info"]["title"], data["info"]["version"]
        except (OSError, ValueError, LookupError, TypeError) as error:
            raise DocumentError(f"{file} holds no OpenAPI document as JSON: {error}") from error
        installed = cls.installed()
        if title != _TITLE or version != installed.version:
            raise DocumentError(
                f"{file} is {title} {version}; this package was made from {_TITLE} {installed.version}"
            )
        return cls(data)

    @property
    def version(self) -> str:
        """Version of the document."""
        return str(self.data["info"]["version"])

    def find(self, method: str, target: str) -> Described | None:
        """Return the operation that a request calls; None when the document has none."""
        found = self._routes.find(method, target)
        return self.operations[found] if found else None

    @cached_property
    def services(self) -> tuple[str, ...]:
        """Tags in the order of the document."""
        return tuple(tag["name"] for tag in self.data["tags"])

    def resolved(self, value: Mapping[str, Any]) -> Mapping[str, Any]:
        """Return what a reference leads to; anything else as it is."""
        return _followed(self.data, value)

    def verb(self, resource: str, role: str) -> Described | None:
        """Return the operation that does something for a class of objects; the first where there are two."""
        return next(
            (each for each in self.operations.values() if (each.resource, each.role) == (resource, role)),
            None,
        )


def _classes(data: Mapping[str, Any]) -> frozenset[str]:
    """Return the names of all classes that the document knows."""
    operations = [each for item in data["paths"].values() for key, each in item.items() if key in METHODS]
    named = {each["x-cytomine-resource"]["name"] for each in operations if "x-cytomine-resource" in each}
    return frozenset(named | {"command"})


def _described(data: Mapping[str, Any]) -> Iterator[Described]:
    classes = _classes(data)
    for path, item in data["paths"].items():
        for method, operation in item.items():
            if method not in METHODS:
                continue
            parameters = [
                _followed(data, each)
                for each in (*item.get("parameters", ()), *operation.get("parameters", ()))
            ]
            resource = operation.get("x-cytomine-resource", {})
            yield Described(
                id=operation["operationId"],
                method=method.upper(),
                path=path,
                service=(operation.get("tags") or [""])[0],
                danger=operation.get("x-cytomine-danger", ""),
                effect=operation.get("x-cytomine-effect", ""),
                unverified=operation.get("x-cytomine-verified", ""),
                newest=operation.get("x-cytomine-newest", "").strip(),
                resource=resource.get("name", ""),
                role=resource.get("role", ""),
                fixtures=_fixtures(path, parameters, classes),
                source={**operation, "parameters": parameters},
            )


def _followed(data: Mapping[str, Any], value: Mapping[str, Any]) -> Mapping[str, Any]:
    while "$ref" in value:
        found: Any = data
        for key in value["$ref"].removeprefix("#/").split("/"):
            found = found[key]
        value = found
    return value


def _fixtures(path: str, parameters: list[Mapping[str, Any]], classes: frozenset[str]) -> dict[str, str]:
    """Return the class of each id in a path: as marked, else the segment before it, as addresses are made."""
    before = re.findall(r"/([a-z_-]+)/\{([^}]+)\}", path)
    said = {name: segment.replace("-", "").replace("_", "") for segment, name in before}
    return {name: kind for name, kind in said.items() if kind in classes} | {
        each["name"]: each[_FIXTURE] for each in parameters if each.get("in") == "path" and _FIXTURE in each
    }
