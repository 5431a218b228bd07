"""GET /api/domain/{domainClassName}/{domainIdent}/user/{user}. Generated from operation list_user_permissions: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, pairs, segment

from cytomine_api.models.permission_collection import PermissionCollection

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "list_user_permissions",
    "GET",
    "/api/domain/{domainClassName}/{domainIdent}/user/{user}",
    success={200: PermissionCollection},
    errors=(401, 500),
    parameters={"max": "max", "offset": "offset"},
)


def request(
    domain_class_name: str, domain_ident: int, user: int, *, max: int | None = None, offset: int | None = None
) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "GET",
        f"/api/domain/{segment(domain_class_name)}/{segment(domain_ident)}/user/{segment(user)}",
        query=pairs((("max", max), ("offset", offset))),
        operation="list_user_permissions",
    )


def parse(response: Response) -> PermissionCollection:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(response, PermissionCollection.from_dict, PermissionCollection.mirror)
    raise OPERATION.unexpected(response)


def sync(
    client: Client,
    domain_class_name: str,
    domain_ident: int,
    user: int,
    *,
    max: int | None = None,
    offset: int | None = None,
) -> PermissionCollection:
    """List the rights of a user on an object.

    Open to everybody with an account, for any user. Rights are kept on projects, ontologies and
    storages; everything else goes by its container, so an object of another class gives an empty page,
    and so does an unknown one. Rights outlive the object. A member of a project has READ on it and its
    ontology, a manager READ and ADMINISTRATION; the maker of an ontology has ADMINISTRATION, the owner
    of a storage READ, WRITE and ADMINISTRATION. The highest counts: it includes those below. The path
    ends without `.json`.

    Args:
        domain_class_name: Full class name of the object by convention; not looked at.
        domain_ident: Id of the project, ontology or storage; a word is a 500.
        user: Id of the account whose rights are asked for; an unknown one, or its name, is a 500.
        max: Rows to answer; 0 means all. Negative or no number is refused.
        offset: Rows to skip; not a number of pages.

    Returns:
        The rights, in no promised order.

    Raises:
        AuthenticationError: No credentials, or wrong ones; which of the two, and what is wrong, is not
            told (401).
        ServerError: The server failed, or met input it does not check: a page or, from changes and for
            a parameter given twice, JSON. Nothing was saved. On the routes open to nobody this is how
            missing credentials show. (500).

    Source: list_user_permissions.
    """
    return parse(client.send(request(domain_class_name, domain_ident, user, max=max, offset=offset)))


async def asyncio(
    client: AsyncClient,
    domain_class_name: str,
    domain_ident: int,
    user: int,
    *,
    max: int | None = None,
    offset: int | None = None,
) -> PermissionCollection:
    """List the rights of a user on an object; see `sync`."""
    return parse(await client.send(request(domain_class_name, domain_ident, user, max=max, offset=offset)))
