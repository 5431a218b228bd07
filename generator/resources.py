"""The table of resources: which operation fetches, creates, changes, deletes and lists what.

It comes from the marks `x-cytomine-resource`, `x-cytomine-object` and `x-cytomine-bulk` of operations; a
document without them has an empty table.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from generator import form, naming
from generator.diagnostic import Diagnostic, DocumentError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping


_Marked: TypeAlias = "list[tuple[Mapping[str, Any], form.Operation]]"


def resources(
    schemas: tuple[form.Schema, ...], operations: tuple[form.Operation, ...]
) -> Iterator[form.Resource]:
    """Yield the resources of a document, by name.

    Raises:
        DocumentError: A mark is not written as it must be, or it is not clear what a fetch answers.
    """
    by_name = {schema.name: schema for schema in schemas}
    parts: dict[str, _Marked] = {}
    for operation in operations:
        if "x-cytomine-resource" in operation.extensions:
            mark = _mark(operation)
            parts.setdefault(mark["name"], []).append((mark, operation))
    for name, marked in sorted(parts.items()):
        yield _resource(name, marked, by_name)


def _mark(operation: form.Operation) -> Mapping[str, Any]:
    mark = operation.extensions["x-cytomine-resource"]
    if (
        not isinstance(mark, dict)
        or not {"name", "role"} <= mark.keys()
        or not all(isinstance(each, str) for each in mark.values())
    ):
        told = "must hold name and role, and may hold by, schema and named, all texts"
        raise DocumentError([Diagnostic((*operation.pointer, "x-cytomine-resource"), told)])
    return mark


def _resource(name: str, marked: _Marked, by_name: Mapping[str, form.Schema]) -> form.Resource:
    created = next((each for mark, each in marked if mark["role"] == "create"), None)
    updated = next((each for mark, each in marked if mark["role"] == "update"), None)
    objects = [each.extensions.get("x-cytomine-object") for _, each in marked]
    return form.Resource(
        name=name,
        schema=_read_schema(name, marked),
        verbs={mark["role"]: _address(each) for mark, each in marked if mark["role"] != "list"},
        lists={mark.get("by", ""): _address(each) for mark, each in marked if mark["role"] == "list"},
        envelope=str(next(filter(None, objects), name)),
        is_bulk=bool(created and created.extensions.get("x-cytomine-bulk")),
        readable=_readable(marked, by_name),
        creatable=_writable(created, by_name),
        updatable=_writable(updated, by_name),
    )


def _address(operation: form.Operation) -> str:
    return f"{operation.service}.{operation.name}"


def _writable(operation: form.Operation | None, schemas: Mapping[str, form.Schema]) -> tuple[str, ...]:
    """Wire names of the fields in the body of a create or update."""
    if operation is None or operation.json_body is None:
        return ()
    names: dict[str, None] = {}
    for model in sorted(operation.json_body.type.models):
        names.update(dict.fromkeys(field.wire_name for field in schemas[model].properties))
    return tuple(sorted(names))


def _readable(marked: _Marked, schemas: Mapping[str, form.Schema]) -> tuple[str, ...]:
    """Attributes that an object can have once it was read, alone or as a row of a listing."""
    names: set[str] = set()
    for mark, operation in marked:
        if mark["role"] not in {"fetch", "list"}:
            continue
        for model in operation.models:
            rows = [each for each in schemas[model].properties if each.wire_name == "collection"]
            held = {schemas[each] for row in rows for each in row.type.models} if rows else {schemas[model]}
            names.update(
                naming.wire_attribute(each.wire_name) for schema in held for each in schema.properties
            )
    return tuple(sorted(names))


def _read_schema(name: str, marked: _Marked) -> str:
    """Name of the schema of one object: what the document says, else what fetch answers."""
    for mark, _ in marked:
        if "schema" in mark:
            return str(mark["schema"])
    for mark, operation in marked:
        if mark["role"] == "fetch" and len(operation.models) == 1:
            return next(iter(operation.models))
    told = f"resource {name}: its fetch must answer one schema, or name it in x-cytomine-resource"
    raise DocumentError([Diagnostic(marked[0][1].pointer, told)])
