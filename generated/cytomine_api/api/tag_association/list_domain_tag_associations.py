"""GET /api/domain/{domainClassName}/{domainIdent}/tag_domain_association.json. Generated from operation list_domain_tag_associations: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, pairs, segment

from cytomine_api.models.tag_domain_association_collection import TagDomainAssociationCollection

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "list_domain_tag_associations",
    "GET",
    "/api/domain/{domainClassName}/{domainIdent}/tag_domain_association.json",
    success={200: TagDomainAssociationCollection},
    errors=(400, 401, 403, 404, 500),
    parameters={"max": "max", "offset": "offset"},
)


def request(
    domain_class_name: str, domain_ident: int, *, max: int | None = None, offset: int | None = None
) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "GET",
        f"/api/domain/{segment(domain_class_name)}/{segment(domain_ident)}/tag_domain_association.json",
        query=pairs((("max", max), ("offset", offset))),
        operation="list_domain_tag_associations",
    )


def parse(response: Response) -> TagDomainAssociationCollection:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(
            response, TagDomainAssociationCollection.from_dict, TagDomainAssociationCollection.mirror
        )
    raise OPERATION.unexpected(response)


def sync(
    client: Client,
    domain_class_name: str,
    domain_ident: int,
    *,
    max: int | None = None,
    offset: int | None = None,
) -> TagDomainAssociationCollection:
    """List the tags of any object.

    Open to readers of the object, for an abstract image to everybody with an account. A class name that
    holds `AnnotationDomain` finds annotations of all kinds. No order is promised.

    Args:
        domain_class_name: Full name of the class of the object the tags, properties and the like belong
            to.
        domain_ident: Id of the object the tags, properties and the like belong to.
        max: Rows to answer; 0 means all. Negative or no number is refused.
        offset: Rows to skip; not a number of pages.

    Returns:
        The associations.

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

    Source: list_domain_tag_associations.
    """
    return parse(client.send(request(domain_class_name, domain_ident, max=max, offset=offset)))


async def asyncio(
    client: AsyncClient,
    domain_class_name: str,
    domain_ident: int,
    *,
    max: int | None = None,
    offset: int | None = None,
) -> TagDomainAssociationCollection:
    """List the tags of any object; see `sync`."""
    return parse(await client.send(request(domain_class_name, domain_ident, max=max, offset=offset)))
