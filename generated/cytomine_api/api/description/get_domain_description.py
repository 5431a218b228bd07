"""GET /api/domain/{domainClassName}/{domainIdent}/description.json. Generated from operation get_domain_description: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, segment

from cytomine_api.models.description import Description

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "get_domain_description",
    "GET",
    "/api/domain/{domainClassName}/{domainIdent}/description.json",
    success={200: Description},
    errors=(400, 401, 403, 404, 500),
)


def request(domain_class_name: str, domain_ident: int) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "GET",
        f"/api/domain/{segment(domain_class_name)}/{segment(domain_ident)}/description.json",
        operation="get_domain_description",
    )


def parse(response: Response) -> Description:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(response, Description.from_dict, Description.mirror)
    raise OPERATION.unexpected(response)


def sync(client: Client, domain_class_name: str, domain_ident: int) -> Description:
    """Get the description of any object.

    Open to readers of the object. Points of the class name may be written as underscores, and
    `be.cytomine.domain.ontology.AnnotationDomain` stands for annotations of all kinds. An object
    without a description is a 404, an unknown class a 500.

    Args:
        domain_class_name: Full name of the class of the object the tags, properties and the like belong
            to.
        domain_ident: Id of the object the tags, properties and the like belong to.

    Returns:
        The description.

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

    Source: get_domain_description.
    """
    return parse(client.send(request(domain_class_name, domain_ident)))


async def asyncio(client: AsyncClient, domain_class_name: str, domain_ident: int) -> Description:
    """Get the description of any object; see `sync`."""
    return parse(await client.send(request(domain_class_name, domain_ident)))
