"""GET /api/domain/{domainClassName}/{domainIdent}/key/{key}/property.json. Generated from operation get_domain_property_by_key: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, segment

from cytomine_api.models.property import Property

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "get_domain_property_by_key",
    "GET",
    "/api/domain/{domainClassName}/{domainIdent}/key/{key}/property.json",
    success={200: Property},
    errors=(400, 401, 403, 404, 500),
)


def request(domain_class_name: str, domain_ident: int, key: str) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "GET",
        f"/api/domain/{segment(domain_class_name)}/{segment(domain_ident)}/key/{segment(key)}/property.json",
        operation="get_domain_property_by_key",
    )


def parse(response: Response) -> Property:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(response, Property.from_dict, Property.mirror)
    raise OPERATION.unexpected(response)


def sync(client: Client, domain_class_name: str, domain_ident: int, key: str) -> Property:
    """Get a property of any object by its key.

    Open to readers of the object. Several properties with this key are a 500; list them instead.

    Args:
        domain_class_name: Full name of the class of the object the tags, properties and the like belong
            to.
        domain_ident: Id of the object the tags, properties and the like belong to.
        key: The whole key, case counts. One with a slash cannot be asked for: an encoded slash in a
            path is a 400.

    Returns:
        The property.

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

    Source: get_domain_property_by_key.
    """
    return parse(client.send(request(domain_class_name, domain_ident, key)))


async def asyncio(client: AsyncClient, domain_class_name: str, domain_ident: int, key: str) -> Property:
    """Get a property of any object by its key; see `sync`."""
    return parse(await client.send(request(domain_class_name, domain_ident, key)))
