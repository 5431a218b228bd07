"""POST /api/domain/{domainClassName}/{domainIdent}/tag_domain_association.json. Generated from operation create_domain_tag_association: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cytomine_wire.protocol import Operation, Request, segment

from cytomine_api.models.tag_domain_association_command import TagDomainAssociationCommand

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cytomine_wire.protocol import AsyncClient, Client, Response

    from cytomine_api.models.tag_domain_association_create import TagDomainAssociationCreate

OPERATION = Operation(
    "create_domain_tag_association",
    "POST",
    "/api/domain/{domainClassName}/{domainIdent}/tag_domain_association.json",
    success={200: TagDomainAssociationCommand},
    errors=(400, 401, 403, 404, 409, 415, 500),
)


def request(
    domain_class_name: str, domain_ident: int, body: TagDomainAssociationCreate | Mapping[str, Any]
) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "POST",
        f"/api/domain/{segment(domain_class_name)}/{segment(domain_ident)}/tag_domain_association.json",
        body=body,
        operation="create_domain_tag_association",
    )


def parse(response: Response) -> TagDomainAssociationCommand:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(
            response, TagDomainAssociationCommand.from_dict, TagDomainAssociationCommand.mirror
        )
    raise OPERATION.unexpected(response)


def sync(
    client: Client,
    domain_class_name: str,
    domain_ident: int,
    body: TagDomainAssociationCreate | Mapping[str, Any],
) -> TagDomainAssociationCommand:
    """Tag an object.

    The path is not looked at: the body must name the object, and all is as without a path.

    Args:
        domain_class_name: Full name of the class of the object the tags, properties and the like belong
            to.
        domain_ident: Id of the object the tags, properties and the like belong to.
        body: What to send; a plain mapping is taken as it is.

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
        AlreadyExistsError: The object clashes with one that is there, usually by its name (409).
        InvalidError: The Content-Type is not application/json (415).
        ServerError: The server failed, or met input it does not check: a page or, from changes and for
            a parameter given twice, JSON. Nothing was saved. On the routes open to nobody this is how
            missing credentials show. (500).

    Source: create_domain_tag_association.
    """
    return parse(client.send(request(domain_class_name, domain_ident, body)))


async def asyncio(
    client: AsyncClient,
    domain_class_name: str,
    domain_ident: int,
    body: TagDomainAssociationCreate | Mapping[str, Any],
) -> TagDomainAssociationCommand:
    """Tag an object; see `sync`."""
    return parse(await client.send(request(domain_class_name, domain_ident, body)))
