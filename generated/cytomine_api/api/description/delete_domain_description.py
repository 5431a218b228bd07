"""DELETE /api/domain/{domainClassName}/{domainIdent}/description.json. Generated from operation delete_domain_description: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, segment

from cytomine_api.models.description_command import DescriptionCommand

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "delete_domain_description",
    "DELETE",
    "/api/domain/{domainClassName}/{domainIdent}/description.json",
    success={200: DescriptionCommand},
    errors=(400, 401, 403, 404),
)


def request(domain_class_name: str, domain_ident: int) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "DELETE",
        f"/api/domain/{segment(domain_class_name)}/{segment(domain_ident)}/description.json",
        operation="delete_domain_description",
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


def sync(client: Client, domain_class_name: str, domain_ident: int) -> DescriptionCommand:
    """Delete the description of any object.

    Rights as for describing. Here the path counts; points of the class name may be written as
    underscores. Refusals have the wrapped form, `errors` with `message`.

    Args:
        domain_class_name: Full name of the class of the object the tags, properties and the like belong
            to.
        domain_ident: Id of the object the tags, properties and the like belong to.

    Returns:
        The description as it was.

    Raises:
        InvalidError: The request cannot be carried out as it stands. A value in path or query that does
            not parse comes as a problem; raw brackets in the query are refused by the web server in
            front, with its own page. (400).
        AuthenticationError: No credentials, or wrong ones; which of the two, and what is wrong, is not
            told (401).
        ForbiddenError: The caller has no right to do this (403).
        NotFoundError: There is no such object, or one that the request names is unknown (404).

    Source: delete_domain_description.
    """
    return parse(client.send(request(domain_class_name, domain_ident)))


async def asyncio(client: AsyncClient, domain_class_name: str, domain_ident: int) -> DescriptionCommand:
    """Delete the description of any object; see `sync`."""
    return parse(await client.send(request(domain_class_name, domain_ident)))
