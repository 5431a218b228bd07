"""GET /session/admin/info.json. Generated from operation get_admin_session: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request

from cytomine_api.models.session_roles import SessionRoles

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "get_admin_session",
    "GET",
    "/session/admin/info.json",
    success={200: SessionRoles},
    errors=(401,),
)


def request() -> Request:
    """Return the request; nothing is sent."""
    return Request(
        "GET",
        "/session/admin/info.json",
        operation="get_admin_session",
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
    """Get the roles of the account that asks.

    Open to everybody with an account, even one without any role, for whom all six are false.

    Returns:
        What the caller is, and acts as.

    Raises:
        AuthenticationError: No credentials, or wrong ones; which of the two, and what is wrong, is not
            told (401).

    Source: get_admin_session.
    """
    return parse(client.send(request()))


async def asyncio(client: AsyncClient) -> SessionRoles:
    """Get the roles of the account that asks; see `sync`."""
    return parse(await client.send(request()))
