"""PUT /api/configuration/key/{key}.json. Generated from operation save_configuration: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cytomine_wire.protocol import Operation, Request, segment

from cytomine_api.models.configuration_command import ConfigurationCommand

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cytomine_wire.protocol import AsyncClient, Client, Response

    from cytomine_api.models.configuration_update import ConfigurationUpdate

OPERATION = Operation(
    "save_configuration",
    "PUT",
    "/api/configuration/key/{key}.json",
    success={200: ConfigurationCommand},
    errors=(400, 401, 403, 415, 500),
)


def request(key: str, body: ConfigurationUpdate | Mapping[str, Any]) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "PUT",
        f"/api/configuration/key/{segment(key)}.json",
        body=body,
        operation="save_configuration",
    )


def parse(response: Response) -> ConfigurationCommand:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(response, ConfigurationCommand.from_dict, ConfigurationCommand.mirror)
    raise OPERATION.unexpected(response)


def sync(client: Client, key: str, body: ConfigurationUpdate | Mapping[str, Any]) -> ConfigurationCommand:
    """Replace a setting or create it.

    For administrators with an open session. The key in the path selects the setting, the id in the body
    is not looked at, and another key in the body renames it. Where the path selects nothing, a setting
    is made under the key in the body. created left out becomes null. A new key with a point, or one
    that is taken, is a 500.

    Args:
        key: The whole name of the setting, case counts.
        body: What to send; a plain mapping is taken as it is.

    Returns:
        The setting as saved; its callback tells whether it was made.

    Raises:
        InvalidError: The request cannot be carried out as it stands. A value in path or query that does
            not parse comes as a problem; raw brackets in the query are refused by the web server in
            front, with its own page. (400).
        AuthenticationError: No credentials, or wrong ones; which of the two, and what is wrong, is not
            told (401).
        ForbiddenError: The caller has no right to do this (403).
        InvalidError: The Content-Type is not application/json (415).
        ServerError: The server failed, or met input it does not check: a page or, from changes and for
            a parameter given twice, JSON. Nothing was saved. On the routes open to nobody this is how
            missing credentials show. (500).

    Source: save_configuration.
    """
    return parse(client.send(request(key, body)))


async def asyncio(
    client: AsyncClient, key: str, body: ConfigurationUpdate | Mapping[str, Any]
) -> ConfigurationCommand:
    """Replace a setting or create it; see `sync`."""
    return parse(await client.send(request(key, body)))
