"""GET /api/tag_domain_association/{id}.json. Generated from operation get_tag_association: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, segment

from cytomine_api.models.tag_domain_association import TagDomainAssociation

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "get_tag_association",
    "GET",
    "/api/tag_domain_association/{id}.json",
    success={200: TagDomainAssociation},
    errors=(400, 401, 403, 404),
)


def request(id: int) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "GET",
        f"/api/tag_domain_association/{segment(id)}.json",
        operation="get_tag_association",
    )


def parse(response: Response) -> TagDomainAssociation:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(response, TagDomainAssociation.from_dict, TagDomainAssociation.mirror)
    raise OPERATION.unexpected(response)


def sync(client: Client, id: int) -> TagDomainAssociation:
    """Get a tag association.

    Open to readers of the object, for an abstract image to everybody with an account. Once the object
    is gone it is a 403. A 404 speaks of a tag, not of an association.

    Args:
        id: Id of the association, not of the tag.

    Returns:
        The association.

    Raises:
        InvalidError: The request cannot be carried out as it stands. A value in path or query that does
            not parse comes as a problem; raw brackets in the query are refused by the web server in
            front, with its own page. (400).
        AuthenticationError: No credentials, or wrong ones; which of the two, and what is wrong, is not
            told (401).
        ForbiddenError: The caller has no right to do this (403).
        NotFoundError: There is no such object, or one that the request names is unknown (404).

    Source: get_tag_association.
    """
    return parse(client.send(request(id)))


async def asyncio(client: AsyncClient, id: int) -> TagDomainAssociation:
    """Get a tag association; see `sync`."""
    return parse(await client.send(request(id)))
