"""What objects and their listings take by name, for editors and type checkers."""

from __future__ import annotations

import keyword
from typing import TYPE_CHECKING

from attrs import frozen

from generator import naming

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from generator.form import Document, Operation, Resource, Schema

_PAGING = frozenset({"max", "offset"})
_OF_LISTS = frozenset(dir(list))


@frozen
class Argument:
    """One name, and the type of what it takes."""

    name: str
    annotation: str


@frozen
class Arguments:
    """What the objects of one resource, and the listing of them, take.

    Attributes:
        name: The resource on the wire.
        module: Name of the module that holds them.
        title: Its schema; the names of the classes begin with it.
        fields: Fields that a create or an update reads, but for those constructors name themselves: what a
            create asks for, and what the document says.
        filters: Query parameters of its listings.
    """

    name: str
    module: str
    title: str
    fields: tuple[Argument, ...]
    filters: tuple[Argument, ...]

    @property
    def attributes(self) -> tuple[Argument, ...]:
        """The filters that can be attributes of a list: no method of lists is called so."""
        return tuple(each for each in self.filters if each.name not in _OF_LISTS)


def arguments(document: Document) -> Iterator[Arguments]:
    """Yield what each resource of a document takes."""
    operations = {f"{each.service}.{each.name}": each for each in document.operations}
    schemas = {each.name: each for each in document.schemas}
    for resource in document.resources:
        yield Arguments(
            name=resource.name,
            module=naming.module_name(resource.name),
            title=resource.schema,
            fields=_fields(resource, operations, schemas),
            filters=_filters(operations[address] for address in resource.lists.values()),
        )


def _fields(
    resource: Resource, operations: dict[str, Operation], schemas: dict[str, Schema]
) -> tuple[Argument, ...]:
    found: dict[str, str] = {}
    needed: set[str] = set()
    named: set[str] = set()
    for verb in ("create", "update"):
        operation = operations.get(resource.verbs.get(verb, ""))
        body = operation.json_body if operation else None
        if operation:
            named.update(operation.extensions["x-cytomine-resource"].get("named", "").split())
        for model in sorted(body.type.models) if body else ():
            for each in schemas[model].properties:
                if _is_name(each.wire_name):
                    found.setdefault(each.wire_name, each.wire_annotation)
                if each.is_required and verb == "create":
                    needed.add(each.wire_name)
    return tuple(Argument(name, found[name]) for name in sorted(found.keys() - needed - named))


def _filters(listings: Iterable[Operation]) -> tuple[Argument, ...]:
    found: dict[str, str] = {}
    for listing in listings:
        for each in listing.in_place("query"):
            if each.wire_name not in _PAGING:
                name = each.wire_name if _is_name(each.wire_name) else each.name
                found.setdefault(name, each.type.annotation)
    return tuple(Argument(name, found[name]) for name in sorted(found))


def _is_name(wire_name: str) -> bool:
    """Whether a wire name can stand before `=` in a call, and among the names of a class."""
    return wire_name.isidentifier() and not keyword.iskeyword(wire_name) and not wire_name.startswith("__")
