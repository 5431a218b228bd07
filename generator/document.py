"""The document as a whole: checked, read operation by operation, what cannot be read told or left out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from generator.cursor import Cursor, UnsupportedError
from generator.diagnostic import Diagnostic, DocumentError
from generator.operation import OperationReader, operations_of
from generator.schema import COMPONENT_NAME, Reducer
from generator.soundness import unsound
from generator.written import Document, Operation

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from generator.source import Pointer
    from generator.written import Schema


def read_document(raw: Mapping[str, Any]) -> tuple[Document, list[Diagnostic]]:
    """Return the document without the parts that cannot be read, and the reason for each of them.

    Raises:
        DocumentError: It cannot be read at all.
    """
    problems = list(unsound(raw))
    if problems:
        raise DocumentError(problems)
    top = Cursor(raw, raw)
    try:
        title, version = _head(top)
        reducer, schemas, left_out = _schemas(top)
        paths = top.child("paths").mapping()
    except UnsupportedError as error:
        raise DocumentError([error.diagnostic]) from None
    reader = OperationReader(reducer, set())
    operations: list[Operation] = []
    for path, place in paths.items():
        if not path.startswith("x-"):
            operations += _of_path(reader, path, place, left_out)
    hidden = reader.multipart - reducer.used
    named = {name: schema for name, schema in schemas.items() if name not in hidden}
    return Document(title, version, tuple(operations), named), left_out


def _of_path(
    reader: OperationReader, path: str, place: Cursor, left_out: list[Diagnostic]
) -> Iterator[Operation]:
    try:
        item = place.followed()
        found = operations_of(item)
    except UnsupportedError as error:
        left_out.append(error.diagnostic)
        return
    for method, cursor in found.items():
        own = Cursor(cursor.document, cursor.value, (*place.pointer, method))
        try:
            yield reader.read(own, item, path)
        except UnsupportedError as error:
            left_out.append(_within(own.pointer, error.diagnostic))


def _within(pointer: Pointer, diagnostic: Diagnostic) -> Diagnostic:
    """Return the diagnostic so that it names the operation it is left out for."""
    if diagnostic.pointer[: len(pointer)] == pointer:
        return diagnostic
    return Diagnostic(pointer, str(diagnostic), is_consequence=diagnostic.is_consequence)


def _head(top: Cursor) -> tuple[str, str]:
    if "swagger" in top.value:
        raise top.refusal("Swagger 2 is not read: convert it to OpenAPI 3 first")
    version = top.child("openapi")
    if not str(version.value).startswith(("3.0", "3.1")):
        raise version.refusal(f"OpenAPI {version.value} is not read; 3.0 and 3.1 are")
    info = top.child("info")
    return info.child("title").text(), str(info.child("version").value)


def _schemas(top: Cursor) -> tuple[Reducer, dict[str, Schema], list[Diagnostic]]:
    """Return the schemas that have a name, reduced; those that only refer to another are that other."""
    components = top.get("components")
    place = components.get("schemas") if components is not None else None
    found = place.mapping() if place is not None else {}
    reducer = Reducer(frozenset(found))
    schemas: dict[str, Schema] = {}
    refused: dict[str, Diagnostic] = {}
    holders: dict[str, list[str]] = {}
    for name, cursor in found.items():
        used = Reducer(reducer.names)
        try:
            if not COMPONENT_NAME.fullmatch(name):
                raise cursor.refusal("the name is too long, or not of letters, digits, points, dashes and _")
            if cursor.reference is None:
                schemas[name] = used.reduce(cursor)
            else:
                used.reduce(cursor.followed())
        except UnsupportedError as error:
            refused[name] = _within(cursor.pointer, error.diagnostic)
        for each in used.used:
            holders.setdefault(each, []).append(name)
    _spread(refused, holders)
    kept = {name: schema for name, schema in schemas.items() if name not in refused}
    reducer = Reducer(frozenset(found) - refused.keys())
    reducer.used.update(name for name, held in holders.items() if any(each in kept for each in held))
    return reducer, kept, list(refused.values())


def _spread(refused: dict[str, Diagnostic], holders: Mapping[str, list[str]]) -> None:
    """Refuse too what holds a refused schema."""
    todo = list(refused)
    while todo:
        name = todo.pop()
        for holder in holders.get(name, ()):
            if holder not in refused:
                place: Pointer = ("components", "schemas", holder)
                told = f"refers to {name}, which cannot be read"
                refused[holder] = Diagnostic(place, told, is_consequence=True)
                todo.append(holder)
