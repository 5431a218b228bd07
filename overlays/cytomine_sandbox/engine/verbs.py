"""The operations that most resources share, bound to a resource: show, create, update, delete."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import field, frozen

from cytomine_sandbox.engine import acl, bulk, coercion, command
from cytomine_sandbox.engine.errors import BareError, NotFoundError
from cytomine_sandbox.engine.paging import slice_list
from cytomine_sandbox.engine.reply import Reply, Style, command_reply, json_reply
from cytomine_sandbox.engine.resource import Missing

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any, TypeAlias

    from cytomine_sandbox.engine.acl import Mask
    from cytomine_sandbox.engine.request import Request
    from cytomine_sandbox.engine.resource import Resource, Row, Wire

    Handler: TypeAlias = Callable[[Request], Reply]


@frozen
class Operation:
    """How one operation is served.

    Attributes:
        handle: Answers a request.
        style: How errors look.
        writes: Changes data: such operations run one after the other.
        takes_json_only: Other media types are refused.
        takes_upload: The body is streamed to a file.
    """

    handle: Handler
    style: Style = Style.MESSAGE
    writes: bool = False
    takes_json_only: bool = False
    takes_upload: bool = False


def _refuse_absent(request: Request) -> Reply:
    raise AssertionError(f"{request.path} is not there")


ABSENT = Operation(_refuse_absent)
"""An operation that only servers of other generations have: its path and method are unknown here."""


@frozen
class Service:
    """One file of the API: its resources, and its operations by the ids of the document.

    Attributes:
        name: Of the file.
        operations: How they are served.
        resources: What they work on.
        aliases: Ids of operations by further paths that the document leaves out.
    """

    name: str
    operations: Mapping[str, Operation]
    resources: tuple[Resource, ...] = ()
    aliases: Mapping[str, str] = field(factory=dict)


def get_row(request: Request, resource: Resource, object_id: int) -> Row:
    """Return an object that the caller may read.

    Raises:
        BareError: There is none, on resources that say so without `errorValues`.
        NotFoundError: There is none, on the others.
        ForbiddenError: The caller may not read it.
    """
    row = request.session.find(resource, object_id)
    if row is None and resource.missing is Missing.FILTERS:
        text = f"{resource.name} not found with filters : {{id={object_id}}}"
        raise BareError(404, text, labelled=True)
    if row is None:
        raise _not_found(resource, object_id)
    resource.check_read(request.session, row)
    return row


def require_row(request: Request, resource: Resource | str, object_id: int) -> Row:
    """Return an object that a listing belongs to, whoever may read it.

    Raises:
        NotFoundError: There is none.
    """
    if isinstance(resource, str):
        resource = request.session.resource(resource)
    row = request.session.find(resource, object_id)
    if row is None:
        raise _not_found(resource, object_id)
    return row


def require_right(request: Request, resource: Resource | str, object_id: int, mask: Mask | None) -> Row:
    """Return an object that a call is about, on which the caller has a right.

    Raises:
        NotFoundError: There is none.
        ForbiddenError: The right is missing.
    """
    if isinstance(resource, str):
        resource = request.session.resource(resource)
    row = require_row(request, resource, object_id)
    acl.require_on(request.session, resource, row, mask)
    return row


def _not_found(resource: Resource, object_id: int) -> NotFoundError:
    return NotFoundError(f"{resource.name} {object_id} not found")


def show(resource: Resource) -> Operation:
    """Return the operation that shows one object."""

    def handle(request: Request) -> Reply:
        return json_reply(resource.show(request.session, get_row(request, resource, request.id())))

    return Operation(handle)


def create(
    resource: Resource,
    *,
    bulk_too: bool = True,
    numbers: tuple[str, ...] = (),
    path_numbers: tuple[str, ...] = (),
) -> Operation:
    """Return the operation that creates an object, or many.

    Args:
        resource: Of what kind.
        bulk_too: An array of bodies is taken as well.
        numbers: Query parameters that must be numbers.
        path_numbers: Values of the path that must be numbers, though they are not used.
    """

    def handle(request: Request) -> Reply:
        _refuse_texts(request, numbers, path_numbers)
        if not bulk_too:
            return _envelope(request, command.create(request.session, resource, request.json_object()))
        body = request.json_object_or_array()
        if isinstance(body, list):
            filled = [None if item is None else resource.complete(request, item) for item in body]
            return bulk.create_many(request.session, resource, filled)
        completed = resource.complete(request, body)
        return _envelope(request, command.create(request.session, resource, completed))

    return Operation(handle, Style.COMMAND, writes=True, takes_json_only=not bulk_too)


def update(
    resource: Resource, *, numbers: tuple[str, ...] = (), path_numbers: tuple[str, ...] = ()
) -> Operation:
    """Return the operation that replaces the object whose id the body names.

    Args:
        resource: Of what kind.
        numbers: Query parameters that must be numbers.
        path_numbers: Values of the path that must be numbers, though they are not used.
    """

    def handle(request: Request) -> Reply:
        _refuse_texts(request, numbers, path_numbers)
        body = request.json_object()
        object_id = coercion.object_id(body.get("id"))
        return _envelope(request, command.update(request.session, resource, object_id, body))

    return Operation(handle, Style.COMMAND, writes=True, takes_json_only=True)


def _refuse_texts(request: Request, numbers: tuple[str, ...], path_numbers: tuple[str, ...]) -> None:
    for name in path_numbers:
        request.id(name)
    for name in numbers:
        request.number(name)


def delete(
    resource: Resource, *, numbers: tuple[str, ...] = (), path_numbers: tuple[str, ...] = ()
) -> Operation:
    """Return the operation that deletes an object.

    Its id is read late, so that a text is a page with 500, unless it is one of the numbers.

    Args:
        resource: Of what kind.
        numbers: Query parameters that must be numbers.
        path_numbers: Values of the path that must be numbers.
    """

    def handle(request: Request) -> Reply:
        _refuse_texts(request, numbers, path_numbers)
        return _envelope(request, command.delete(request.session, resource, request.late_id()))

    return Operation(handle, Style.COMMAND, writes=True)


def collection(rows: Callable[[Request], Mapping[str, Any]], *, writes: bool = False) -> Operation:
    """Return the operation of a listing that makes its envelope; a parameter may not be repeated."""

    def handle(request: Request) -> Reply:
        request.refuse_repeated()
        return json_reply(rows(request))

    return Operation(handle, writes=writes)


def page_of(request: Request, resource: Resource, tail: str, *parameters: Any) -> dict[str, Any]:
    """Return the page asked for of the objects that a query finds; `tail` is SQL on the alias `t`."""
    page = slice_list(request, request.session.select(resource, tail, *parameters))
    page["collection"] = [resource.show(request.session, row) for row in page["collection"]]
    return page


def _envelope(request: Request, reply: Wire) -> Reply:
    return command_reply(reply, request.accept)
