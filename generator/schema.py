"""Schemas reduced to what the code is made of: shape and description.

What a schema says beyond that (defaults, examples, patterns, bounds, the values of an enum) is for readers of
the document: it is neither sent nor checked, so the parser does not see it and cannot stumble over it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from attrs import define, field

from generator import naming

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from generator.cursor import Cursor
    from generator.written import Schema

MAX_NAME: Final = 200
MAX_DEPTH: Final = 40
COMPONENT_NAME: Final = re.compile(r"[A-Za-z0-9._-]{1,120}")
_TYPES: Final = frozenset({"array", "boolean", "integer", "null", "number", "object", "string"})
_BRANCHES: Final = ("allOf", "anyOf", "oneOf")
_PREFIX: Final = ("components", "schemas")


@define
class Reducer:
    """Reduces schemas, and remembers the named ones they refer to.

    Attributes:
        names: Schemas that have a name of their own, which references keep.
        used: Those that were referred to.
    """

    names: frozenset[str] = frozenset()
    used: set[str] = field(factory=set)

    def reduce(self, cursor: Cursor, depth: int = 0) -> Schema:
        """Return the schema, reduced.

        Raises:
            UnsupportedError: A part of it is of the wrong kind, refers to nothing, or nests too deep.
        """
        if depth > MAX_DEPTH:
            raise cursor.refusal(f"nests deeper than {MAX_DEPTH}, or refers to itself without a name")
        if cursor.value is True:
            return {}
        if cursor.value is False:
            raise cursor.refusal("a schema that nothing fits")
        if cursor.reference is not None:
            return self._referred(cursor, depth)
        values = cursor.mapping()
        result: Schema = {}
        if "description" in values:
            result["description"] = values["description"].text()
        for key in _BRANCHES:
            branches = [self.reduce(each, depth + 1) for each in values[key].items()] if key in values else []
            if branches and not ("properties" in values and all(map(_is_shapeless, branches))):
                result[key] = branches
        result.update(self._types(cursor))
        self._object(values, result, depth)
        self._list(values, result, depth)
        return _without_shadow(result)

    def _referred(self, cursor: Cursor, depth: int) -> Schema:
        """A reference to a schema with a name stays one; anything else is put in its place."""
        target = cursor
        while target.reference is not None:
            target = target.referred()
            if target.pointer[:2] == _PREFIX and len(target.pointer) == 3 and target.reference is None:
                name = str(target.pointer[2])
                if name not in self.names:
                    raise cursor.refusal(f"refers to {name}, which cannot be read", is_consequence=True)
                self.used.add(name)
                return {"$ref": f"#/components/schemas/{name}"}
            depth += 1
            if depth > MAX_DEPTH:
                raise cursor.refusal("the reference leads in a circle")
        return self.reduce(target, depth + 1)

    def _types(self, cursor: Cursor) -> Schema:
        """Return `type` and `nullable`; types of an enum or constant are those of its values."""
        kinds = _declared(cursor)
        found = cursor.value.get("enum")
        values = found if isinstance(found, list) else []
        if "const" in cursor.value:
            values = [cursor.value["const"]]
        if not kinds and values and not any(key in cursor.value for key in _BRANCHES):
            kinds = list(dict.fromkeys(map(_kind, values)))
        is_nullable = cursor.value.get("nullable") is True or "null" in kinds
        kinds = [kind for kind in kinds if kind != "null"] or (["null"] if kinds else [])
        if len(kinds) > 1 and set(kinds) == {"integer", "number"}:
            kinds = ["number"]
        result: Schema = {}
        if kinds:
            result["type"] = kinds[0] if len(kinds) == 1 else kinds
        if is_nullable and kinds != ["null"]:
            result["nullable"] = True
        if result.get("type") == "string" and cursor.value.get("format") == "binary":
            result["format"] = "binary"
        return result

    def _object(self, values: Mapping[str, Cursor], result: Schema, depth: int) -> None:
        if "properties" in values:
            result["properties"] = {
                name: self.reduce(inner, depth + 1) for name, inner in _named(values["properties"]).items()
            }
        if "required" in values and not isinstance(values["required"].value, bool):
            result["required"] = [each.text() for each in values["required"].items()]
        extra = values.get("additionalProperties")
        if extra is not None:
            is_plain = isinstance(extra.value, bool)
            result["additionalProperties"] = extra.value if is_plain else self.reduce(extra, depth + 1)
        is_shaped = "properties" in result or "additionalProperties" in result
        if "type" not in result and is_shaped and not any(key in result for key in _BRANCHES):
            result["type"] = "object"

    def _list(self, values: Mapping[str, Cursor], result: Schema, depth: int) -> None:
        kinds = result.get("type", ["array"] if "items" in values else [])
        if "array" not in kinds:
            return
        if "prefixItems" in values:
            result["prefixItems"] = [self.reduce(each, depth + 1) for each in values["prefixItems"].items()]
        if "items" in values and values["items"].value is not False:
            result["items"] = self.reduce(values["items"], depth + 1)
        elif "prefixItems" not in result:
            result["items"] = {}
        result.setdefault("type", "array")


def _is_shapeless(branch: Schema) -> bool:
    """Whether a branch only says which fields of the whole must be there."""
    return not branch.keys() - {"required", "description"} or branch == {"type": "object"}


def _without_shadow(schema: Schema) -> Schema:
    """Return the schema with what stands beside an `allOf` moved into it, where the parser would lose it.

    The parser takes an `allOf` of one reference for that reference.
    """
    if "allOf" in schema and "properties" in schema:
        own = {key: schema.pop(key) for key in ("type", "required", "properties") if key in schema}
        schema["allOf"] = [*schema["allOf"], own]
    return schema


def _declared(cursor: Cursor) -> list[str]:
    declared = cursor.get("type")
    if declared is None:
        return []
    kinds = (
        [each.text() for each in declared.items()] if isinstance(declared.value, list) else [declared.text()]
    )
    for kind in kinds:
        if kind not in _TYPES:
            raise declared.refusal(f"{kind} is no type: they are {', '.join(sorted(_TYPES))}")
    return list(dict.fromkeys(kinds))


def _kind(value: Any) -> str:
    kinds = {str: "string", bool: "boolean", int: "integer", float: "number", list: "array", dict: "object"}
    return kinds.get(type(value), "null")


def _named(properties: Cursor) -> dict[str, Cursor]:
    found = properties.mapping()
    check_names(properties, found)
    try:
        naming.unique(found)
    except naming.NameClashError as error:
        raise properties.refusal(str(error)) from None
    return found


def check_names(cursor: Cursor, names: Iterable[str]) -> None:
    """Refuse names that are too long to stand in code."""
    for name in names:
        if len(name) > MAX_NAME:
            raise cursor.refusal(f"a name of {len(name)} characters; {MAX_NAME} are the most")
