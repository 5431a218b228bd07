"""GET /api/configuration/key/{key}.json. Generated from operation get_configuration: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, segment

from cytomine_api.models.configuration import Configuration

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "get_configuration",
    "GET",
    "/api/configuration/key/{key}.json",
    success={200: Configuration},
    errors=(401, 403, 404),
)


def request(key: str) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "GET",
        f"/api/configuration/key/{segment(key)}.json",
        operation="get_configuration",
    )


def parse(response: Response) -> Configuration:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(response, Configuration.from_dict, Configuration.mirror)
    raise OPERATION.unexpected(response)


def sync(client: Client, key: str) -> Configuration:
    """Get a setting.

    Open to those its reading role names.

    Args:
        key: The whole name of the setting, case counts.

    Returns:
        The setting.

    Raises:
        AuthenticationError: No credentials, or wrong ones; which of the two, and what is wrong, is not
            told (401).
        ForbiddenError: The caller has no right to do this (403).
        NotFoundError: There is no such object, or one that the request names is unknown (404).

    Source: get_configuration.
    """
    return parse(client.send(request(key)))


async def asyncio(client: AsyncClient, key: str) -> Configuration:
    """Get a setting; see `sync`."""
    return parse(await client.send(request(key)))
