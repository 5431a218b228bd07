"""POST /api/domain/{domainClassName}/{domainIdent}/property.json. Generated from operation create_domain_property: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cytomine_wire.codec import one_of
from cytomine_wire.protocol import Operation, Request, segment

from cytomine_api.models.bulk_reply import BulkReply
from cytomine_api.models.property_command import PropertyCommand

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cytomine_wire.protocol import AsyncClient, Client, Response

    from cytomine_api.models.property_create import PropertyCreate

OPERATION = Operation(
    "create_domain_property",
    "POST",
    "/api/domain/{domainClassName}/{domainIdent}/property.json",
    success={200: PropertyCommand | BulkReply},
    errors=(400, 401, 403, 404, 500),
)


def request(
    domain_class_name: str,
    domain_ident: int,
    body: PropertyCreate | list[PropertyCreate] | list[dict[str, Any]] | Mapping[str, Any],
) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "POST",
        f"/api/domain/{segment(domain_class_name)}/{segment(domain_ident)}/property.json",
        body=body,
        operation="create_domain_property",
    )


def parse(response: Response) -> PropertyCommand | BulkReply:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(
            response,
            lambda value: one_of(
                value,
                (
                    PropertyCommand.from_dict,
                    BulkReply.from_dict,
                ),
            ),
            PropertyCommand.mirror,
            BulkReply.mirror,
        )
    raise OPERATION.unexpected(response)


def sync(
    client: Client,
    domain_class_name: str,
    domain_ident: int,
    body: PropertyCreate | list[PropertyCreate] | list[dict[str, Any]] | Mapping[str, Any],
) -> PropertyCommand | BulkReply:
    """Add properties to any object.

    A project asks for WRITE; an image or annotation for READ and what the editing mode of its project
    leaves (classic: all, restricted: one's own, read-only: managers), an image moreover for a user, no
    guest; an ontology, term or storage for ADMINISTRATION, and with less it is a 500 where one may read
    it. On an abstract image any user may. Class and id of the object are taken from the path where the
    body does not name them. Keys may repeat. In an array, entries without the right are refused one by
    one; a missing, empty or too long key or value refuses the whole array with a 500.

    Args:
        domain_class_name: Full name of the class of the object the tags, properties and the like belong
            to.
        domain_ident: Id of the object the tags, properties and the like belong to.
        body: What to send; a plain mapping is taken as it is.

    Returns:
        The property; or, for an array, what became of its entries.

    Raises:
        InvalidError: The request cannot be carried out as it stands. A value in path or query that does
            not parse comes as a problem; raw brackets in the query are refused by the web server in
            front, with its own page. (400).
        AuthenticationError: No credentials, or wrong ones; which of the two, and what is wrong, is not
            told (401).
        ForbiddenError: The caller has no right to do this (403).
        NotFoundError: There is no such object, or one that the request names is unknown (404).
        ServerError: The server failed, or met input it does not check: a page or, from changes and for
            a parameter given twice, JSON. Nothing was saved. On the routes open to nobody this is how
            missing credentials show. (500).

    Source: create_domain_property.
    """
    return parse(client.send(request(domain_class_name, domain_ident, body)))


async def asyncio(
    client: AsyncClient,
    domain_class_name: str,
    domain_ident: int,
    body: PropertyCreate | list[PropertyCreate] | list[dict[str, Any]] | Mapping[str, Any],
) -> PropertyCommand | BulkReply:
    """Add properties to any object; see `sync`."""
    return parse(await client.send(request(domain_class_name, domain_ident, body)))
