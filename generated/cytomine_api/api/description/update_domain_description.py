"""PUT /api/domain/{domainClassName}/{domainIdent}/description.json. Generated from operation update_domain_description: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cytomine_wire.protocol import Operation, Request, segment

from cytomine_api.models.description_command import DescriptionCommand

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cytomine_wire.protocol import AsyncClient, Client, Response

    from cytomine_api.models.description_update import DescriptionUpdate

OPERATION = Operation(
    "update_domain_description",
    "PUT",
    "/api/domain/{domainClassName}/{domainIdent}/description.json",
    success={200: DescriptionCommand},
    errors=(400, 401, 403, 404, 415, 500),
)


def request(
    domain_class_name: str, domain_ident: int, body: DescriptionUpdate | Mapping[str, Any]
) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "PUT",
        f"/api/domain/{segment(domain_class_name)}/{segment(domain_ident)}/description.json",
        body=body,
        operation="update_domain_description",
    )


def parse(response: Response) -> DescriptionCommand:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(response, DescriptionCommand.from_dict, DescriptionCommand.mirror)
    raise OPERATION.unexpected(response)


def sync(
    client: Client, domain_class_name: str, domain_ident: int, body: DescriptionUpdate | Mapping[str, Any]
) -> DescriptionCommand:
    """Replace a description.

    Rights as for describing. The path is not looked at: class and id of the object in the body select
    the description, and `id` must be that of this description, or it is a 500. The time of creation is
    lost unless it is sent.

    Args:
        domain_class_name: Full name of the class of the object the tags, properties and the like belong
            to.
        domain_ident: Id of the object the tags, properties and the like belong to.
        body: What to send; a plain mapping is taken as it is.

    Returns:
        The description as saved.

    Raises:
        InvalidError: The request cannot be carried out as it stands. A value in path or query that does
            not parse comes as a problem; raw brackets in the query are refused by the web server in
            front, with its own page. (400).
        AuthenticationError: No credentials, or wrong ones; which of the two, and what is wrong, is not
            told (401).
        ForbiddenError: The caller has no right to do this (403).
        NotFoundError: There is no such object, or one that the request names is unknown (404).
        InvalidError: The Content-Type is not application/json (415).
        ServerError: The server failed, or met input it does not check: a page or, from changes and for
            a parameter given twice, JSON. Nothing was saved. On the routes open to nobody this is how
            missing credentials show. (500).

    Source: update_domain_description.
    """
    return parse(client.send(request(domain_class_name, domain_ident, body)))


async def asyncio(
    client: AsyncClient,
    domain_class_name: str,
    domain_ident: int,
    body: DescriptionUpdate | Mapping[str, Any],
) -> DescriptionCommand:
    """Replace a description; see `sync`."""
    return parse(await client.send(request(domain_class_name, domain_ident, body)))
