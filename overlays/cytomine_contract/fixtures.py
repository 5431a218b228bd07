"""The document with ids of a world in it, so that requests made up from it are about objects of the run.

Where an id stands in a path, a query or a body, only that of an object of the world is left; a name begins
with the marker. What needs an object that the world does not hold is left out, with the reason.
"""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Any, Final

from attrs import define, field

from cytomine_contract.safety import MARKER, Level, level_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from cytomine_contract.document import Described, Document

_NAME: Final = {"type": "string", "pattern": f"^{MARKER}[a-z0-9]{{4,12}}$"}
_WORDS: Final[dict[str, list[Any]]] = {
    "format": ["png", "jpg"],
    "extension": ["", ".png", ".jpg"],
    "domainClassName": ["be.cytomine.domain.project.Project"],
}
"""Values of those parameters that a made-up text would only ever be refused for."""

_SAME: Final = {
    "baseimage": "abstractimage",
    "image": "imageinstance",
    "slice": "sliceinstance",
    "baseslice": "abstractslice",
    "group": "annotationgroup",
    "annotationident": "annotation",
    "domainident": "project",
    "receiver": "user",
    "parent": "",
    "term1": "term",
    "idterm1": "term",
    "term2": "term2",
    "idterm2": "term2",
    "reviewuser": "user",
    "root": "uploadedfile",
}


@define
class Fixtures:
    """Puts a world into a document.

    Attributes:
        document: As it is.
        world: Ids by class, and what else is known.
        level: How far the run may go.
        left_out: Why an operation is not exercised, by its id.
    """

    document: Document
    world: Mapping[str, Any]
    level: Level
    left_out: dict[str, str] = field(factory=dict)

    def filled(self, operations: Iterable[Described]) -> dict[str, Any]:
        """Return a document that has only those operations that can be tried, about the world."""
        paths: dict[str, Any] = {}
        for operation in operations:
            reason = self._hindrance(operation)
            if reason:
                self.left_out[operation.id] = reason
                continue
            paths.setdefault(operation.path, {})[operation.method.lower()] = self._operation(operation)
        return {**self.document.data, "paths": paths}

    def _hindrance(self, operation: Described) -> str:
        needed = level_of(operation, operation.method)
        if operation.danger:
            return f"dangerous, so recorded flows alone send it: {operation.danger}"
        if needed > self.level:
            return f"needs --level {needed.word}"
        if operation.changes_nothing:
            return ""
        content = operation.source.get("requestBody", {}).get("content", {})
        if any(not media.startswith("application/json") for media in content):
            return "sends a file, as recorded flows do"
        for parameter in operation.source["parameters"]:
            name, fixture = parameter["name"], operation.fixtures.get(parameter["name"], "")
            if parameter["in"] == "path" and fixture and self._own(operation, name) is None:
                return f"there is no {fixture} of our own to change"
        return ""

    def _operation(self, operation: Described) -> dict[str, Any]:
        parameters = [self._parameter(operation, each) for each in operation.source["parameters"]]
        filled = {
            **{key: value for key, value in operation.source.items() if not key.startswith("x-")},
            "parameters": [each for each in parameters if each is not None],
        }
        if "requestBody" in filled:
            body = copy.deepcopy(dict(self.document.resolved(filled["requestBody"])))
            for media in body.get("content", {}).values():
                media["schema"] = self._schema(operation, media.get("schema", {}), "")
                media.pop("examples", None)
            filled["requestBody"] = body
        return filled

    def _parameter(self, operation: Described, parameter: Mapping[str, Any]) -> dict[str, Any] | None:
        """Return a parameter with the values that it may have; None leaves it out."""
        parameter = {key: value for key, value in parameter.items() if key not in {"example", "examples"}}
        name, place = parameter["name"], parameter["in"]
        if place == "header":
            return None
        if name in _WORDS:
            return _only(parameter, _WORDS[name])
        if place == "path" and name in self.world and not _is_id(parameter):
            return _only(parameter, [self.world[name]])
        if _is_id(parameter) and (place == "path" or not operation.changes_nothing):
            own = self._own(operation, name)
            if own is not None:
                return _only(parameter, [own])
            if place == "query" and not parameter.get("required"):
                return None
        return parameter

    def _own(self, operation: Described, name: str) -> Any:
        fixture = operation.fixtures.get(name)
        if fixture is None:
            plain = name.lower().removeprefix("id").rstrip("s") or operation.resource
            fixture = _SAME.get(name.lower(), _SAME.get(plain, plain))
        return self.world.get(fixture)

    def _schema(
        self, operation: Described, schema: Mapping[str, Any], name: str, above: tuple[str, ...] = ()
    ) -> dict[str, Any]:
        """Return the schema of a body, references followed, about objects of the world alone."""
        reference = schema.get("$ref", "")
        if reference in above:
            return dict(schema)  # it holds itself; what is inside names no object
        above = (*above, reference) if reference else above
        schema = self._joined(dict(self.document.resolved(schema)))
        for key in ("oneOf", "anyOf"):
            if key in schema:
                schema[key] = [self._schema(operation, each, name, above) for each in schema[key]]
        if "items" in schema:
            schema["items"] = self._schema(operation, schema["items"], name.rstrip("s"), above)
        if "properties" in schema:
            return self._object(operation, schema, above)
        return self._value(operation, schema, name)

    def _joined(self, schema: dict[str, Any]) -> dict[str, Any]:
        """Return a schema whose parts (`allOf`) are one object: closed each, they would allow nothing."""
        parts = [self._joined(dict(self.document.resolved(each))) for each in schema.pop("allOf", ())]
        if not parts:
            return schema
        whole: dict[str, Any] = {}
        for each in (*parts, schema):
            properties = {**whole.get("properties", {}), **each.get("properties", {})}
            required = [*whole.get("required", ()), *each.get("required", ())]
            whole |= each
            if properties:
                whole |= {"properties": properties, "required": list(dict.fromkeys(required))}
        return whole

    def _value(self, operation: Described, schema: dict[str, Any], name: str) -> dict[str, Any]:
        kinds = schema.get("type")
        if name == "name" and kinds == "string":
            return dict(_NAME)
        if name and (kinds == "integer" or (isinstance(kinds, list) and "integer" in kinds)):
            own = self._own_in_body(operation, name)
            return {"type": "integer", "enum": [own]} if own is not None else schema
        return schema

    def _object(self, operation: Described, schema: dict[str, Any], above: tuple[str, ...]) -> dict[str, Any]:
        properties = {
            key: self._schema(operation, value, key, above)
            for key, value in schema["properties"].items()
            if not self._is_foreign(operation, key, self.document.resolved(value))
        }
        required = [key for key in schema.get("required", ()) if key in properties]
        return {**schema, "properties": properties, "required": required, "additionalProperties": False}

    def _is_foreign(self, operation: Described, name: str, schema: Mapping[str, Any]) -> bool:
        """Tell whether a property would name an object that is not of the world."""
        looks_like_id = "int64" in str(schema.get("format", schema.get("items", "")))
        return looks_like_id and self._own_in_body(operation, name) is None

    def _own_in_body(self, operation: Described, name: str) -> Any:
        return self.world.get(operation.resource) if name == "id" else self._own(operation, name)


def _only(parameter: Mapping[str, Any], values: list[Any]) -> dict[str, Any]:
    kind = "integer" if isinstance(values[0], int) else "string"
    return {**parameter, "schema": {"type": kind, "enum": values}}


def _is_id(parameter: Mapping[str, Any]) -> bool:
    return bool(parameter.get("schema", {}).get("type") == "integer")
