"""PUT /api/domain/{domainClassName}/{domainIdent}/property/{id}.json. Generated from operation update_domain_property: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cytomine_wire.protocol import Operation, Request, segment

from cytomine_api.models.property_command import PropertyCommand

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cytomine_wire.protocol import AsyncClient, Client, Response

    from cytomine_api.models.property_update import PropertyUpdate

OPERATION = Operation(
    "update_domain_property",
    "PUT",
    "/api/domain/{domainClassName}/{domainIdent}/property/{id}.json",
    success={200: PropertyCommand},
    errors=(400, 401, 403, 404, 415),
)


def request(
    domain_class_name: str, domain_ident: int, id: int, body: PropertyUpdate | Mapping[str, Any]
) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "PUT",
        f"/api/domain/{segment(domain_class_name)}/{segment(domain_ident)}/property/{segment(id)}.json",
        body=body,
        operation="update_domain_property",
    )


def parse(response: Response) -> PropertyCommand:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(response, PropertyCommand.from_dict, PropertyCommand.mirror)
    raise OPERATION.unexpected(response)


def sync(
    client: Client,
    domain_class_name: str,
    domain_ident: int,
    id: int,
    body: PropertyUpdate | Mapping[str, Any],
) -> PropertyCommand:
    """Replace a property.

    Rights as for adding one; an abstract image asks for READ on its storage too. Nothing in the path is
    looked at: the id in the body selects the property, and class and id of the object there may move it
    to another one. `domainIdent` left out becomes -1, and then nobody can read, change or delete the
    property; undoing the command repairs it.

    Args:
        domain_class_name: Full name of the class of the object the tags, properties and the like belong
            to.
        domain_ident: Id of the object the tags, properties and the like belong to.
        id: Id of the property.
        body: What to send; a plain mapping is taken as it is.

    Returns:
        The property as saved.

    Raises:
        InvalidError: The request cannot be carried out as it stands. A value in path or query that does
            not parse comes as a problem; raw brackets in the query are refused by the web server in
            front, with its own page. (400).
        AuthenticationError: No credentials, or wrong ones; which of the two, and what is wrong, is not
            told (401).
        ForbiddenError: The caller has no right to do this (403).
        NotFoundError: There is no such object, or one that the request names is unknown (404).
        InvalidError: The Content-Type is not application/json (415).

    Source: update_domain_property.
    """
    return parse(client.send(request(domain_class_name, domain_ident, id, body)))


async def asyncio(
    client: AsyncClient,
    domain_class_name: str,
    domain_ident: int,
    id: int,
    body: PropertyUpdate | Mapping[str, Any],
) -> PropertyCommand:
    """Replace a property; see `sync`."""
    return parse(await client.send(request(domain_class_name, domain_ident, id, body)))
