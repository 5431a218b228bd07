"""POST /api/tag_domain_association.json. Generated from operation create_tag_association: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cytomine_wire.protocol import Operation, Request

from cytomine_api.models.tag_domain_association_command import TagDomainAssociationCommand

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cytomine_wire.protocol import AsyncClient, Client, Response

    from cytomine_api.models.tag_domain_association_create import TagDomainAssociationCreate

OPERATION = Operation(
    "create_tag_association",
    "POST",
    "/api/tag_domain_association.json",
    success={200: TagDomainAssociationCommand},
    errors=(400, 401, 403, 404, 409, 415, 500),
)


def request(body: TagDomainAssociationCreate | Mapping[str, Any]) -> Request:
    """Return the request; nothing is sent."""
    return Request(
        "POST",
        "/api/tag_domain_association.json",
        body=body,
        operation="create_tag_association",
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


def sync(client: Client, body: TagDomainAssociationCreate | Mapping[str, Any]) -> TagDomainAssociationCommand:
    """Tag the object the body names.

    A project asks for WRITE; an image or annotation for READ and what the editing mode of its project
    leaves (classic: all, restricted: one's own, read-only: managers), an image moreover for a user, no
    guest; an ontology for ADMINISTRATION, and with less it is a 500 where one may read it. An abstract
    image asks for nothing but a user. No array is taken. An unknown class is a 404, an unknown object a
    500.

    Args:
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

    Source: create_tag_association.
    """
    return parse(client.send(request(body)))


async def asyncio(
    client: AsyncClient, body: TagDomainAssociationCreate | Mapping[str, Any]
) -> TagDomainAssociationCommand:
    """Tag the object the body names; see `sync`."""
    return parse(await client.send(request(body)))
