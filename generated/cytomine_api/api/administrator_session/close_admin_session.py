"""GET /session/admin/close.json. Generated from operation close_admin_session: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request

from cytomine_api.models.session_roles import SessionRoles

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "close_admin_session",
    "GET",
    "/session/admin/close.json",
    success={200: SessionRoles},
    errors=(401, 403, 500),
)


def request() -> Request:
    """Return the request; nothing is sent."""
    return Request(
        "GET",
        "/session/admin/close.json",
        operation="close_admin_session",
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
    """Stop acting as administrator.

    For accounts with the role of administrators; closing a closed session is no error. With a bearer
    token the answer is a 500 although the session is closed, and the next call with a token opens it
    again.

    Returns:
        What the caller is, and now acts as.

    Raises:
        AuthenticationError: No credentials, or wrong ones; which of the two, and what is wrong, is not
            told (401).
        ForbiddenError: The caller has no right to do this (403).
        ServerError: The server failed, or met input it does not check: a page or, from changes and for
            a parameter given twice, JSON. Nothing was saved. On the routes open to nobody this is how
            missing credentials show. (500).

    Source: close_admin_session.
    """
    return parse(client.send(request()))


async def asyncio(client: AsyncClient) -> SessionRoles:
    """Stop acting as administrator; see `sync`."""
    return parse(await client.send(request()))
