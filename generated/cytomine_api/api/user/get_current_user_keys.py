"""GET /api/user/current/keys. Generated from operation get_current_user_keys: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request

from cytomine_api.models.current_user_keys import CurrentUserKeys

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "get_current_user_keys",
    "GET",
    "/api/user/current/keys",
    success={200: CurrentUserKeys},
    errors=(401,),
)


def request() -> Request:
    """Return the request; nothing is sent."""
    return Request(
        "GET",
        "/api/user/current/keys",
        operation="get_current_user_keys",
    )


def parse(response: Response) -> CurrentUserKeys:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(response, CurrentUserKeys.from_dict, CurrentUserKeys.mirror)
    raise OPERATION.unexpected(response)


def sync(client: Client) -> CurrentUserKeys:
    """Get the keys of the account that asks.

    Open to everybody with an account, by token or by keys. The path ends without `.json`; with it the
    server looks for an account called `current`.

    Returns:
        The pair.

    Raises:
        AuthenticationError: No credentials, or wrong ones; which of the two, and what is wrong, is not
            told (401).

    Source: get_current_user_keys.
    """
    return parse(client.send(request()))


async def asyncio(client: AsyncClient) -> CurrentUserKeys:
    """Get the keys of the account that asks; see `sync`."""
    return parse(await client.send(request()))
