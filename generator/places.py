"""Where operations, parameters, answers and schemas stand in a document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from generator.assemble import METHODS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from generator.source import Pointer

Data = dict[str, Any]

_ONE_SCHEMA = ("items", "additionalProperties", "propertyNames", "not")
_MANY_SCHEMAS = ("oneOf", "anyOf", "allOf", "prefixItems")


class Operation(NamedTuple):
    """An operation, with the item of its path."""

    pointer: Pointer
    method: str
    path: str
    data: Data
    item: Data

    @property
    def id(self) -> str:
        """The operationId, which the assembler made sure of."""
        return str(self.data["operationId"])


class Place(NamedTuple):
    """A value of the document and where it stands."""

    pointer: Pointer
    data: Data


def resolve(document: Mapping[str, Any], value: Any) -> Data:
    """Follow references, which the assembler made sure lead somewhere, to a value of its own."""
    while "$ref" in value:
        found: Any = document
        for step in value["$ref"].removeprefix("#/").split("/"):
            found = found[step.replace("~1", "/").replace("~0", "~")]
        value = found
    return dict(value)


def operations(document: Mapping[str, Any]) -> Iterator[Operation]:
    """Yield all operations in the order of the document."""
    for path, item in document.get("paths", {}).items():
        for method, operation in item.items():
            if method in METHODS:
                yield Operation(("paths", path, method), method, path, operation, item)


def parameters(document: Mapping[str, Any]) -> Iterator[Place]:
    """Yield all parameters where they are written out."""
    for name, parameter in document["components"].get("parameters", {}).items():
        yield Place(("components", "parameters", name), parameter)
    for path, item in document.get("paths", {}).items():
        for owner, pointer in ((item, ("paths", path)), *((o.data, o.pointer) for o in _of_path(path, item))):
            for index, parameter in enumerate(owner.get("parameters", [])):
                if "$ref" not in parameter:
                    yield Place((*pointer, "parameters", index), parameter)


def responses(document: Mapping[str, Any]) -> Iterator[Place]:
    """Yield all answers where they are written out."""
    for name, response in document.get("components", {}).get("responses", {}).items():
        yield Place(("components", "responses", name), response)
    for operation in operations(document):
        for status, response in operation.data.get("responses", {}).items():
            if not status.startswith("x-") and "$ref" not in response:
                yield Place((*operation.pointer, "responses", status), response)


def contents(document: Mapping[str, Any]) -> Iterator[Place]:
    """Yield what a body may hold, for each media type of requests and answers."""
    requests = (
        Place((*operation.pointer, "requestBody"), operation.data["requestBody"])
        for operation in operations(document)
        if "requestBody" in operation.data
    )
    for pointer, body in (*responses(document), *requests):
        for media_type, content in body.get("content", {}).items():
            yield Place((*pointer, "content", media_type), content)


def schemas(document: Mapping[str, Any]) -> Iterator[Place]:
    """Yield all schemas with those inside them, components first."""
    for name, schema in document["components"].get("schemas", {}).items():
        yield from _with_inner(Place(("components", "schemas", name), schema))
    for pointer, holder in (*parameters(document), *contents(document)):
        if "schema" in holder:
            yield from _with_inner(Place((*pointer, "schema"), holder["schema"]))


def properties(schema: Place) -> Iterator[tuple[str, Place]]:
    """Yield name and place of each property a schema itself names."""
    for name, inner in schema.data.get("properties", {}).items():
        yield name, Place((*schema.pointer, "properties", name), inner)


def _of_path(path: str, item: Data) -> Iterator[Operation]:
    return operations({"paths": {path: item}})


def _with_inner(place: Place) -> Iterator[Place]:
    yield place
    for _, inner in properties(place):
        yield from _with_inner(inner)
    for key in _ONE_SCHEMA:
        if isinstance(place.data.get(key), dict):
            yield from _with_inner(Place((*place.pointer, key), place.data[key]))
    for key in _MANY_SCHEMAS:
        for index, schema in enumerate(place.data.get(key, [])):
            yield from _with_inner(Place((*place.pointer, key, index), schema))
