"""GET /session/admin/open.json. Generated from operation open_admin_session: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request

from cytomine_api.models.session_roles import SessionRoles

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "open_admin_session",
    "GET",
    "/session/admin/open.json",
    success={200: SessionRoles},
    errors=(401, 403),
)


def request() -> Request:
    """Return the request; nothing is sent."""
    return Request(
        "GET",
        "/session/admin/open.json",
        operation="open_admin_session",
    )


def parse(response: Response) -> SessionRoles:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(response, SessionRoles.from_dict, SessionRoles.mirror)
    raise OPERATION.unexpected(response)


def sync(client: Client) -> SessionRoles:
    """Begin to act as administrator.

    For accounts with the role of administrators. The session counts for the account on the whole
    server, whatever client or key it uses, for two to three hours; a restart of the server ends it.
    Outside `/api`: the path is signed as it stands.

    Returns:
        What the caller is, and now acts as.

    Raises:
        AuthenticationError: No credentials, or wrong ones; which of the two, and what is wrong, is not
            told (401).
        ForbiddenError: The caller has no right to do this (403).

    Source: open_admin_session.
    """
    return parse(client.send(request()))


async def asyncio(client: AsyncClient) -> SessionRoles:
    """Begin to act as administrator; see `sync`."""
    return parse(await client.send(request()))
