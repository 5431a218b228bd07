"""GET /api/configuration.json. Generated from operation list_configurations: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, pairs

from cytomine_api.models.configuration_collection import ConfigurationCollection

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "list_configurations",
    "GET",
    "/api/configuration.json",
    success={200: ConfigurationCollection},
    errors=(401, 403, 500),
    parameters={"max": "max", "offset": "offset"},
)


def request(*, max: int | None = None, offset: int | None = None) -> Request:
    """Return the request; nothing is sent."""
    return Request(
        "GET",
        "/api/configuration.json",
        query=pairs((("max", max), ("offset", offset))),
        operation="list_configurations",
    )


def parse(response: Response) -> ConfigurationCollection:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(response, ConfigurationCollection.from_dict, ConfigurationCollection.mirror)
    raise OPERATION.unexpected(response)


def sync(client: Client, *, max: int | None = None, offset: int | None = None) -> ConfigurationCollection:
    """List settings of the server.

    For every account with a role, those it may read: guests get what is for all, users also what is for
    users, and administrators with an open session everything. No order is promised.

    Args:
        max: Rows to answer; 0 means all. Negative or no number is refused.
        offset: Rows to skip; not a number of pages.

    Returns:
        The settings.

    Raises:
        AuthenticationError: No credentials, or wrong ones; which of the two, and what is wrong, is not
            told (401).
        ForbiddenError: The caller has no right to do this (403).
        ServerError: The server failed, or met input it does not check: a page or, from changes and for
            a parameter given twice, JSON. Nothing was saved. On the routes open to nobody this is how
            missing credentials show. (500).

    Source: list_configurations.
    """
    return parse(client.send(request(max=max, offset=offset)))


async def asyncio(
    client: AsyncClient, *, max: int | None = None, offset: int | None = None
) -> ConfigurationCollection:
    """List settings of the server; see `sync`."""
    return parse(await client.send(request(max=max, offset=offset)))
