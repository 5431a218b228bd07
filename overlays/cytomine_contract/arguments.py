"""A request taken apart into the arguments of the typed function that makes it."""

from __future__ import annotations

import inspect
import json
import pkgutil
import re
from email.parser import BytesParser
from email.policy import HTTP
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import parse_qsl, unquote

import cytomine_api.api
import cytomine_api.models
from cytomine_wire.codec import ShapeError
from cytomine_wire.protocol import Part

if TYPE_CHECKING:
    from collections.abc import Mapping
    from types import ModuleType

    from cytomine_contract.document import Described
    from cytomine_contract.exchange import Message

_VARIABLE: Final = re.compile(r"\{([^}]+)\}")
_MODEL: Final = re.compile(r"[A-Z]\w+")
_OWN_HEADERS: Final = frozenset({"accept", "content-type", "date", "authorization"})


class InexpressibleError(ValueError):
    """A typed function cannot send this request: it is wrong on purpose, or in another form."""


@cache
def _modules() -> Mapping[str, str]:
    """Return the module of each operation."""
    packages = pkgutil.iter_modules(cytomine_api.api.__path__, "cytomine_api.api.")
    return {
        each.name.rpartition(".")[2]: each.name
        for package in packages
        for each in pkgutil.iter_modules(import_module(package.name).__path__, f"{package.name}.")
    }


def module_of(operation: Described) -> ModuleType:
    """Return the module that has `request`, `parse` and `sync` of an operation.

    Raises:
        InexpressibleError: There is none.
    """
    name = _modules().get(operation.id)
    if name is None:
        raise InexpressibleError(f"{operation.id} has no typed function")
    return import_module(name)


def arguments_of(operation: Described, message: Message) -> dict[str, Any]:
    """Return the arguments with which the typed function of an operation sends a request.

    Raises:
        InexpressibleError: It cannot send this one.
    """
    function = module_of(operation).request
    parameters = list(inspect.signature(function).parameters.values())
    placed = [each.name for each in parameters if each.kind is each.POSITIONAL_OR_KEYWORD]
    path, _, query = message.target.partition("?")
    given = dict(zip(placed, _path_values(operation, path), strict=False))
    given |= _query_values(operation, query)
    if unknown := {name.lower() for name in message.headers} - _OWN_HEADERS:
        raise InexpressibleError(f"it takes no header {', '.join(sorted(unknown))}")
    if message.headers.get("Accept") != "application/json":
        raise InexpressibleError("it asks for JSON, or for what the document says")
    given |= _content(placed[len(operation.variables) :], function, message)
    if missing := [each.name for each in parameters if each.default is each.empty and each.name not in given]:
        raise InexpressibleError(f"it wants {', '.join(missing)}")
    return given


def _path_values(operation: Described, path: str) -> list[Any]:
    shapes = {each["name"]: each for each in operation.source["parameters"] if each["in"] == "path"}
    parts = _VARIABLE.split(operation.path)
    for position, part in enumerate(parts):
        shape = shapes.get(part, {}).get("x-cytomine-path")
        width = {"several": ".+?", "maybe-empty": ".*"}.get(shape, "[^/]+?")
        parts[position] = f"({width})" if position % 2 else re.escape(part)
    found = re.fullmatch("".join(parts), path)
    if found is None:
        raise InexpressibleError(f"{path} is not {operation.path}")
    names = operation.variables
    return [
        _typed(unquote(text), shapes.get(name, {}).get("schema", {}))
        for name, text in zip(names, found.groups(), strict=True)
    ]


def _query_values(operation: Described, query: str) -> dict[str, Any]:
    python_names = {wire: name for name, wire in module_of(operation).OPERATION.parameters.items()}
    schemas = {each["name"]: each.get("schema", {}) for each in operation.source["parameters"]}
    found: dict[str, Any] = {}
    for wire, text in parse_qsl(query, keep_blank_values=True):
        name = python_names.get(wire)
        if name is None or name in found:
            raise InexpressibleError(f"it takes no query parameter {wire}, or takes it once")
        found[name] = _typed(text, schemas.get(wire, {}))
    return found


def _typed(text: str, schema: Mapping[str, Any]) -> Any:
    kind = schema.get("type")
    try:
        if kind == "integer":
            return int(text)
        if kind == "number":
            return float(text) if "." in text else int(text)
    except ValueError:
        raise InexpressibleError(f"{text!r} is no {kind}") from None
    if kind == "boolean":
        if text not in {"true", "false"}:
            raise InexpressibleError(f"{text!r} is no boolean")
        return text == "true"
    if kind == "array":
        return [_typed(each, schema.get("items", {})) for each in text.split(",")]
    return text


def _content(placed: list[str], function: Any, message: Message) -> dict[str, Any]:
    """Return what stands for the body: a model where it fits one, a part for a file."""
    content_type = message.headers.get("Content-Type", "")
    if not placed:
        if message.content:
            raise InexpressibleError("it takes no body")
        return {}
    if placed[0] != "body":
        return {placed[0]: _part(content_type, message.content or b"")}
    if message.content is None:
        raise InexpressibleError("it takes a body")
    if not content_type.startswith("application/json"):
        raise InexpressibleError(f"it sends JSON, not {content_type}")
    try:
        value = json.loads(message.content)
    except ValueError:
        raise InexpressibleError("the body is no JSON") from None
    if not isinstance(value, (dict, list)):
        raise InexpressibleError("the body is neither object nor array")
    return {"body": _modelled(value, str(inspect.signature(function).parameters["body"].annotation))}


def _modelled(value: Any, annotation: str) -> Any:
    """Return a body as the first model of an annotation, where it keeps every value."""
    if not isinstance(value, dict):
        return value
    for name in _MODEL.findall(annotation):
        model = getattr(cytomine_api.models, name, None)
        if hasattr(model, "from_dict"):
            try:
                made = model.from_dict(value)  # type: ignore[union-attr]
            except ShapeError:
                continue
            if made.to_dict() == value:
                return made
    return value


def _part(content_type: str, content: bytes) -> Part:
    head = f"Content-Type: {content_type}\r\n\r\n".encode()
    message = BytesParser(policy=HTTP).parsebytes(head + content)
    parts = list(message.iter_parts()) if message.is_multipart() else []
    if len(parts) != 1 or parts[0].get_filename() is None:
        raise InexpressibleError("it sends one file")
    payload = parts[0].get_payload(decode=True)
    if not isinstance(payload, bytes):
        raise InexpressibleError("it sends one file")
    return Part("file", payload, filename=parts[0].get_filename())
