"""Mirrors of models: which fields msgspec can take exactly as the document says, and the way to and fro.

A mirror may refuse what the model's own code takes, never the other way round. So a value that JSON alone
does not tell apart (two models at one place) is mirrored as the first of them, and what no struct can say is
taken as it comes and read by the model's own code.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.form import Type, scalar
from generator.rings import on_rings

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from generator.form import Property, Schema

_SCALARS = {"integer": "int", "number": "int | float", "text": "str", "boolean": "bool", "null": "None"}
_NULL = scalar("None", "null")
_SAYABLE = re.compile(r'[^"\\\x00-\x1f\x7f\ud800-\udfff]+')
"""Names that msgspec takes for fields."""


def _held(schema: Schema) -> frozenset[str]:
    """Return the schemas that one holds, itself only where it really does."""
    return frozenset[str]().union(*(each.type.models for each in schema.properties))


def _is_sayable(schema: Schema) -> bool:
    are_named = bool(schema.properties) and not schema.is_open
    return are_named and all(_SAYABLE.fullmatch(each.wire_name) for each in schema.properties)


class Mirrors:
    """What mirrors can say of the schemas of a document."""

    def __init__(self, schemas: Mapping[str, Schema]) -> None:
        """Begin with all schemas, by name."""
        self.schemas = schemas
        self._has = frozenset(name for name, schema in schemas.items() if _is_sayable(schema))
        self.rings = frozenset(on_rings({name: _held(schema) for name, schema in schemas.items()}))
        self._open = self._found_open()

    def has(self, name: str) -> bool:
        """Return whether a schema is mirrored: it names all its fields, and a struct can have them."""
        return name in self._has

    def is_open(self, name: str) -> bool:
        """Return whether a mirror takes values of any shape somewhere, and so of any depth."""
        return name in self._open

    def _found_open(self) -> set[str]:
        """Return the schemas with a value of any shape in their mirror, or in one that it holds."""
        found: set[str] = set()
        holders: dict[str, list[str]] = {}
        for name, schema in self.schemas.items():
            types = [each.type for each in schema.properties]
            if any(re.search(r"\bAny\b", self.annotation(each)) for each in types):
                found.add(name)
            for held in set[str]().union(*map(self.held, types)):
                holders.setdefault(held, []).append(name)
        todo = list(found)
        while todo:
            fresh = set(holders.get(todo.pop(), ())) - found
            found |= fresh
            todo += fresh
        return found

    def held(self, type_: Type) -> set[str]:
        """Return the schemas whose mirrors the mirror of a type holds."""
        annotation = self.annotation(type_)
        return {name for name in type_.models if re.search(rf"\b{name}Mirror\b", annotation)}

    def annotation(self, type_: Type) -> str:
        """Return the type of a mirror's field; Any where msgspec cannot tell it exactly."""
        match type_.kind:
            case "model":
                is_held = self.has(type_.annotation) and type_.annotation not in self.rings
                return f"{type_.annotation}Mirror" if is_held else "Any"
            case "list":
                return f"list[{self.annotation(type_.parts[0])}]"
            case "nullable" | "one_of":
                told = [self.annotation(each) for each in self._told(type_)]
                lists = sum(each.startswith("list[") for each in told)
                return "Any" if "Any" in told or lists > 1 else " | ".join(dict.fromkeys(told))
            case kind:
                return _SCALARS.get(kind, "Any")

    def build(self, type_: Type, value: str, *, is_sure: bool) -> str:
        """Return the expression for a model's field from that of its mirror.

        Args:
            type_: What it is.
            value: Expression for what the mirror holds.
            is_sure: Whether it is there, and of this very type.
        """
        if type_.kind != "anything" and self.annotation(type_) == "Any":
            return type_.read(value) if is_sure else f"{value} if {value} is UNSET else {type_.read(value)}"
        result = value
        for each in self._told(type_):
            if each.kind == "list" and self.build_item(each.parts[0]):
                result = f"built({value}, {self.build_item(each.parts[0])})"
        for each in self._told(type_):
            if each.kind == "model":
                call = f"{self.builder(each.annotation)}({value})"
                is_only = is_sure and self.annotation(type_) == f"{each.annotation}Mirror"
                result = (
                    call if is_only else f"{call} if type({value}) is {each.annotation}Mirror else {result}"
                )
        return result

    def build_item(self, type_: Type) -> str:
        """Return the function that builds one item of a list; empty where it stays as it is."""
        if type_.kind == "model" and self.annotation(type_) != "Any":
            return self.builder(type_.annotation)
        call = self.build(type_, "each", is_sure=True)
        return "" if call == "each" else f"lambda each: {call}"

    def reflect(self, field: Property) -> str:
        """Return the expression for a mirror's field from that of its model."""
        value = f"model.{field.name}"
        if field.type.kind == "list" and field.type.parts[0].kind in {"integer", "text", "boolean"}:
            return f"plain_list({value})"
        if field.type.kind == "model" and self.held(field.type):
            name = field.type.annotation
            call = f"reflect_{self.schemas[name].module}({value})"
            return f"{call} if type({value}) is {name} else reflected({value}, REFLECT)"
        if field.type.models or field.type.kind == "list":
            return f"reflected({value}, REFLECT)"
        return value

    def builder(self, name: str) -> str:
        """Return the name of the function that builds a model from its mirror."""
        return f"build_{self.schemas[name].module}"

    def quick(self, type_: Type) -> Iterator[str]:
        """Yield the mirrors to try for an answer, each as a function without arguments.

        Of several shapes a later one is only tried where it cannot be taken for an earlier one.
        """
        if type_.kind == "model" and self.has(type_.annotation):
            yield f"{type_.annotation}.mirror"
        elif type_.kind == "list" and type_.parts[0].kind == "model" and self.has(type_.parts[0].annotation):
            yield f"lambda: {type_.parts[0].annotation}.mirror().listed"
        elif type_.kind == "nullable":
            yield from self.quick(type_.parts[0])
        elif type_.kind == "one_of":
            for index, part in enumerate(type_.parts):
                if all(self._is_apart(earlier, part) for earlier in type_.parts[:index]):
                    yield from self.quick(part)

    def _told(self, type_: Type) -> list[Type]:
        """Return the shapes a mirror tells apart: of models at one place the first alone."""
        if type_.kind not in {"nullable", "one_of"}:
            return [type_]
        told: list[Type] = []
        for each in (inner for part in type_.parts for inner in self._told(part)):
            if each.kind != "model" or not any(other.kind == "model" for other in told):
                told.append(each)
        return [*told, _NULL] if type_.kind == "nullable" else told

    def _is_apart(self, earlier: Type, later: Type) -> bool:
        """Return whether nothing that the later one's mirror takes has the shape of the earlier one."""
        if earlier.kind != "model" or later.kind != "model":
            return {earlier.kind, later.kind} == {"model", "list"}
        needed = {each.wire_name for each in self.schemas[earlier.annotation].properties if each.is_required}
        return not needed <= {each.wire_name for each in self.schemas[later.annotation].properties}
