"""Calls of typed functions that no recorded flow makes, their arguments from the document and a world."""

from __future__ import annotations

import inspect
from typing import TYPE_CHECKING, Any, Final

from attrs import frozen

from cytomine_contract.arguments import InexpressibleError, module_of
from cytomine_contract.exchange import Message
from cytomine_contract.result import Check, Result, Verdict
from cytomine_contract.safety import Level, level_of
from cytomine_contract.sdk import NOBODY
from cytomine_wire.protocol import Part, UnsafePathError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from cytomine_contract.document import Described
    from cytomine_contract.sdk import Sdk

_NOWHERE: Final = 999999999999
"""The id of no object; far above those that servers give."""

_FORMATS: Final = {"format": "png", "extension": ".png"}


@frozen
class Calls:
    """Calls the typed functions that are left.

    Attributes:
        sdk: Calls them.
        level: How far the run may go.
        world: Ids by class, and what else is known.
        actor: Who asks.
    """

    sdk: Sdk
    level: Level
    world: Mapping[str, Any]
    actor: str

    def results(self, operations: Iterator[Described]) -> Iterator[Result]:
        """Yield what came of calling each of some operations that was not called yet."""
        for operation in operations:
            if operation.id in self.sdk.called:
                continue
            reason = self._hindrance(operation) or self._call(operation)
            if operation.id not in self.sdk.called:
                yield Result(
                    Check.SDK,
                    operation.service,
                    operation.id,
                    f"sdk:{operation.id}",
                    Verdict.NOT_EXERCISED,
                    reason=reason or "no answer came",
                )

    def _hindrance(self, operation: Described) -> str:
        needed = level_of(operation, operation.method)
        if needed > self.level:
            return f"needs --level {needed.word}"
        if needed is Level.WRITE and (missing := self._missing(operation)):
            return f"there is no {missing} of our own to change"
        return ""

    def _missing(self, operation: Described) -> str:
        for name in operation.variables:
            needed = operation.fixtures.get(name, "")
            if self._is_id(operation, name) and needed not in self.world:
                return needed or name
        return ""

    def _call(self, operation: Described) -> str:
        # What counts for an account or the whole server is asked as nobody, which every server refuses.
        actor = NOBODY if operation.danger else self.actor
        try:
            given = self._arguments(operation)
            target = module_of(operation).request(**given).target
        except (InexpressibleError, UnsafePathError) as error:
            return str(error)
        message = Message(operation.method, target, {"Accept": "application/json"}, actor=actor)
        self.sdk.call_with(operation, given, message)
        return ""

    def _arguments(self, operation: Described) -> dict[str, Any]:
        function = module_of(operation).request
        parameters = inspect.signature(function).parameters.values()
        placed = [each.name for each in parameters if each.kind is each.POSITIONAL_OR_KEYWORD]
        given = {
            name: self._path_value(operation, wire)
            for name, wire in zip(placed, operation.variables, strict=False)
        }
        for name in placed[len(operation.variables) :]:
            given[name] = (
                self._body(operation) if name == "body" else Part(name, b"world", filename="world.txt")
            )
        wire_names = module_of(operation).OPERATION.parameters
        for each in parameters:
            if each.kind is each.KEYWORD_ONLY and each.default is each.empty:
                given[each.name] = self._query_value(operation, wire_names.get(each.name, each.name))
        return given

    def _path_value(self, operation: Described, name: str) -> Any:
        if name in _FORMATS:
            return _FORMATS[name]
        fixture = operation.fixtures.get(name, "")
        if self._is_id(operation, name):
            return self.world.get(fixture, self.world.get(name, _NOWHERE))
        if name in self.world:
            return self.world[name]
        return _example(self._parameter(operation, name))

    def _query_value(self, operation: Described, name: str) -> Any:
        parameter = self._parameter(operation, name)
        kind = parameter.get("schema", {}).get("type")
        known = self.world.get(name.removeprefix("id").lower().rstrip("s"))
        if known is not None and kind in {"integer", "array"}:
            return [known] if kind == "array" else known
        return _example(parameter)

    def _body(self, operation: Described) -> Any:
        for media in operation.source.get("requestBody", {}).get("content", {}).values():
            for example in media.get("examples", {}).values():
                return self.sdk.traffic.document.resolved(example)["value"]
        return {}

    def _is_id(self, operation: Described, name: str) -> bool:
        return self._parameter(operation, name).get("schema", {}).get("type") == "integer" and (
            name in operation.fixtures
        )

    @staticmethod
    def _parameter(operation: Described, name: str) -> Mapping[str, Any]:
        return next((each for each in operation.source["parameters"] if each["name"] == name), {})


def _example(parameter: Mapping[str, Any]) -> Any:
    """Return a value of a parameter as the document gives one, else the plainest of its type."""
    if "example" in parameter:
        return parameter["example"]
    for example in parameter.get("examples", {}).values():
        if "value" in example:
            return example["value"]
    schema = parameter.get("schema", {})
    for key in ("examples", "enum", "x-cytomine-known-values"):
        if schema.get(key):
            return schema[key][0]
    if "default" in schema:
        return schema["default"]
    plain: dict[str, Any] = {"integer": 1, "number": 1, "boolean": False, "array": [], "string": "x"}
    return plain.get(schema.get("type", "string"), "x")
