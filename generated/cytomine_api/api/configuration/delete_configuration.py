"""DELETE /api/configuration/key/{key}.json. Generated from operation delete_configuration: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, pairs, segment

from cytomine_api.models.configuration_command import ConfigurationCommand

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "delete_configuration",
    "DELETE",
    "/api/configuration/key/{key}.json",
    success={200: ConfigurationCommand},
    errors=(401, 403, 404),
    parameters={"task": "task"},
)


def request(key: str, *, task: int | None = None) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "DELETE",
        f"/api/configuration/key/{segment(key)}.json",
        query=pairs((("task", task),)),
        operation="delete_configuration",
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


def sync(client: Client, key: str, *, task: int | None = None) -> ConfigurationCommand:
    """Delete a setting.

    For administrators with an open session.

    Args:
        key: The whole name of the setting, case counts.
        task: Id of a task of the caller that shows the progress of the call; an unknown one is ignored.

    Returns:
        The setting as it was.

    Raises:
        AuthenticationError: No credentials, or wrong ones; which of the two, and what is wrong, is not
            told (401).
        ForbiddenError: The caller has no right to do this (403).
        NotFoundError: There is no such object, or one that the request names is unknown (404).

    Source: delete_configuration.
    """
    return parse(client.send(request(key, task=task)))


async def asyncio(client: AsyncClient, key: str, *, task: int | None = None) -> ConfigurationCommand:
    """Delete a setting; see `sync`."""
    return parse(await client.send(request(key, task=task)))
