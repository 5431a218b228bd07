"""POST /server/ping.json. Generated from operation ping_server_json_by_post: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cytomine_wire.protocol import NO_BODY, Operation, Request

from cytomine_api.models.server_info import ServerInfo

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cytomine_wire.protocol import AsyncClient, Client, Response

    from cytomine_api.models.ping_body import PingBody

OPERATION = Operation(
    "ping_server_json_by_post",
    "POST",
    "/server/ping.json",
    success={200: ServerInfo},
    errors=(401, 500),
)


def request(body: PingBody | Mapping[str, Any] | None = None) -> Request:
    """Return the request; nothing is sent."""
    return Request(
        "POST",
        "/server/ping.json",
        body=NO_BODY if body is None else body,
        operation="ping_server_json_by_post",
    )


def parse(response: Response) -> ServerInfo:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(response, ServerInfo.from_dict, ServerInfo.mirror)
    raise OPERATION.unexpected(response)


def sync(client: Client, body: PingBody | Mapping[str, Any] | None = None) -> ServerInfo:
    """Ask whether the server runs, with a body and by the other path.

    As `ping_server_by_post`, under the name that other routes would have.

    Args:
        body: What to send; a plain mapping is taken as it is.

    Returns:
        It runs.

    Raises:
        AuthenticationError: No credentials, or wrong ones; which of the two, and what is wrong, is not
            told (401).
        ServerError: The server failed, or met input it does not check: a page or, from changes and for
            a parameter given twice, JSON. Nothing was saved. On the routes open to nobody this is how
            missing credentials show. (500).

    Source: ping_server_json_by_post.
    """
    return parse(client.send(request(body)))


async def asyncio(client: AsyncClient, body: PingBody | Mapping[str, Any] | None = None) -> ServerInfo:
    """Ask whether the server runs, with a body and by the other path; see `sync`."""
    return parse(await client.send(request(body)))
