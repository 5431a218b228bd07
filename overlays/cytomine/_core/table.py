"""The generated tables: which operation does what for a class of objects."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any, Protocol, cast

from cytomine_api.resources import RESOURCES

if TYPE_CHECKING:
    from cytomine_api.resources import Resource
    from cytomine_wire.protocol import Operation, Request, Response


class OperationModule(Protocol):
    """A generated module of one operation."""

    OPERATION: Operation

    def request(self, *args: Any, **kwargs: Any) -> Request:
        """Return the request."""
        ...

    def parse(self, response: Response) -> Any:
        """Return what a reply says."""
        ...


def resource(name: str) -> Resource:
    """Return what the document says of a class of objects."""
    return RESOURCES[name]


@cache
def operation(address: str) -> OperationModule:
    """Return the generated module of an operation, given as `service.operation`."""
    return cast("OperationModule", import_module(f"cytomine_api.api.{address}"))


def verb(name: str, role: str) -> OperationModule:
    """Return the operation that does a verb for a class of objects.

    Raises:
        NotImplementedError: The server has no such operation; scripts catch this.
    """
    address = resource(name).verbs.get(role)
    if address is None:
        raise NotImplementedError(f"The server cannot {role} a {name}.")
    return operation(address)


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
    """Return the wire names of all query parameters that a listing of the class reads."""
    addresses = resource(name).lists.values()
    return frozenset(wire for each in addresses for wire in operation(each).OPERATION.parameters.values())
