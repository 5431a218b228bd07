"""The generated tables: which operation does what for a class of objects."""

from __future__ import annotations

import re
from functools import cache
from importlib import import_module
from keyword import iskeyword
from typing import TYPE_CHECKING, Any, Final, Protocol, cast

from cytomine_wire.errors import NotSupportedByServerError
from cytomine_wire.protocol import segment

if TYPE_CHECKING:
    from collections.abc import Iterable

    from cytomine_api.resources import Resource
    from cytomine_wire.protocol import Operation, Request, Response

GENERATION: Final = "5.2 (September 2025)"
"""The generation of servers that the document describes."""

_PLACE: Final = r"\{(\w+)\}"


class OperationModule(Protocol):
    """A generated module of one operation."""

    OPERATION: Operation

    def request(self, *args: Any, **kwargs: Any) -> Request:
        """Return the request."""
        ...

    def parse(self, response: Response) -> Any:
        """Return what a reply says."""
        ...


@cache
def resource(name: str) -> Resource:
    """Return what the document says of a class of objects; where it says nothing, an entry without verbs."""
    from cytomine_api.resources import RESOURCES, Resource  # noqa: PLC0415 - large, not needed to connect

    return RESOURCES.get(name) or Resource(
        name, "", verbs={}, lists={}, envelope=name, is_bulk=False, readable=(), creatable=(), updatable=()
    )


@cache
def operation(address: str) -> OperationModule:
    """Return the generated module of an operation, given as `service.operation`."""
    return cast("OperationModule", import_module(f"cytomine_api.api.{address}"))


def verb(name: str, role: str) -> OperationModule:
    """Return the operation that does a verb for a class of objects.

    Raises:
        NotSupportedByServerError: The server has no such operation.
    """
    address = resource(name).verbs.get(role)
    if address is None:
        raise missing(name, role)
    return operation(address)


def missing(name: str, role: str, never: Iterable[str] = ()) -> Exception:
    """Return the error for a verb without an operation: older scripts expect either of two kinds.

    Args:
        name: Class of objects.
        role: The verb.
        never: Verbs that no server ever had for this class.
    """
    if role in never:
        return NotImplementedError(f"No server offers {role!r} for objects of class {name}.")
    return NotSupportedByServerError(
        f"Servers of generation {GENERATION} do not offer {role!r} for objects of class {name}."
    )


def places(module: OperationModule) -> list[str]:
    """Return the names of the values in an operation's path, in their order."""
    return re.findall(_PLACE, module.OPERATION.path)


def filled(module: OperationModule, values: Iterable[Any]) -> str:
    """Return the path of an operation with its values in place."""
    each = iter(values)
    return re.sub(_PLACE, lambda _: segment(next(each)), module.OPERATION.path)


@cache
def readable(name: str) -> frozenset[str]:
    """Return the attributes of an object that the document names."""
    return frozenset(resource(name).readable)


@cache
def writable(name: str) -> frozenset[str]:
    """Return the wire names of the fields that a create or an update reads."""
    entry = resource(name)
    return frozenset(entry.creatable).union(entry.updatable)


@cache
def parameters(name: str) -> frozenset[str]:
    """Return the names of all query parameters that a listing of the class reads: the wire's, and Python's.

    `name[ilike]` of the wire cannot stand before `=` in a call; its Python name is `name_ilike`.
    """
    known = [operation(each).OPERATION.parameters for each in resource(name).lists.values()]
    return frozenset(wire for each in known for wire in each.values()).union(
        name for each in known for name, wire in each.items() if not wire.isidentifier() or iskeyword(wire)
    )
