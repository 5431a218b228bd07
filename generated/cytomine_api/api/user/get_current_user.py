"""GET /api/user/current.json. Generated from operation get_current_user: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request

from cytomine_api.models.user import User

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "get_current_user",
    "GET",
    "/api/user/current.json",
    success={200: User},
    errors=(401,),
)


def request() -> Request:
    """Return the request; nothing is sent."""
    return Request(
        "GET",
        "/api/user/current.json",
        operation="get_current_user",
    )


def parse(response: Response) -> User:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(response, User.from_dict, User.mirror)
    raise OPERATION.unexpected(response)


def sync(client: Client) -> User:
    """Get the account that asks.

    Open to everybody with an account, even one without any role. Roles are told by `get_admin_session`,
    keys are not told here.

    Returns:
        The caller.

    Raises:
        AuthenticationError: No credentials, or wrong ones; which of the two, and what is wrong, is not
            told (401).

    Source: get_current_user.
    """
    return parse(client.send(request()))


async def asyncio(client: AsyncClient) -> User:
    """Get the account that asks; see `sync`."""
    return parse(await client.send(request()))
