"""The reference of the API, made from the document: as much of it as a reader needs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

_METHODS = ("get", "post", "put", "delete")


def reference_of(document: Mapping[str, Any]) -> dict[str, Any]:
    """Return title, introduction and operations by chapter, references followed one step."""
    chapters: dict[str, dict[str, Any]] = {
        tag["name"]: {"name": tag["name"], "told": tag.get("description", ""), "operations": []}
        for tag in document["tags"]
    }
    for path, item in document["paths"].items():
        for method in _METHODS:
            if method in item:
                operation = item[method]
                shown = _operation(document, method, path, item, operation)
                chapters[operation["tags"][0]]["operations"].append(shown)
    info = document["info"]
    return {
        "title": info["title"],
        "version": info["version"],
        "told": info.get("description", ""),
        "chapters": [chapter for chapter in chapters.values() if chapter["operations"]],
    }


def _operation(
    document: Mapping[str, Any],
    method: str,
    path: str,
    item: Mapping[str, Any],
    operation: Mapping[str, Any],
) -> dict[str, Any]:
    given = [*item.get("parameters", ()), *operation.get("parameters", ())]
    content = _followed(document, operation.get("requestBody", {})).get("content", {})
    return {
        "id": operation["operationId"],
        "method": method.upper(),
        "path": path,
        "summary": operation.get("summary", ""),
        "told": operation.get("description", ""),
        "access": operation.get("x-cytomine-access", ""),
        "parameters": [_parameter(_followed(document, each)) for each in given],
        "bodies": [f"{media}: {_schema(told.get('schema', {}))}" for media, told in content.items()],
        "responses": [
            {"status": status, "told": _response(_followed(document, each))}
            for status, each in operation["responses"].items()
        ],
    }


def _parameter(parameter: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "name": parameter["name"],
        "place": parameter["in"],
        "type": _schema(parameter.get("schema", {})),
        "isRequired": parameter.get("required", False),
        "told": parameter.get("description", ""),
    }


def _response(response: Mapping[str, Any]) -> str:
    kinds = {_schema(told.get("schema", {})) for told in response.get("content", {}).values()}
    named = ", ".join(sorted(kind for kind in kinds if kind))
    told = response.get("description", "").strip()
    return f"{told} ({named})" if named else told


def _schema(schema: Mapping[str, Any]) -> str:
    """Return the name of a schema in a few words."""
    if "$ref" in schema:
        return str(schema["$ref"]).rpartition("/")[2]
    for several in ("oneOf", "anyOf", "allOf"):
        if several in schema:
            return " or ".join(dict.fromkeys(_schema(each) for each in schema[several]))
    kind = schema.get("type", "")
    if kind == "array":
        return f"array of {_schema(schema.get('items', {})) or 'anything'}"
    return " or ".join(kind) if isinstance(kind, list) else str(kind)


def _followed(document: Mapping[str, Any], value: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return what a reference within the document leads to, the value itself when it is none."""
    if "$ref" not in value:
        return value
    found: Mapping[str, Any] = document
    for key in value["$ref"].removeprefix("#/").split("/"):
        found = found[key]
    return found
