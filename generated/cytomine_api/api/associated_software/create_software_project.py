"""POST /api/softwareproject.json. Generated from operation create_software_project: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cytomine_wire.protocol import Operation, Request

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cytomine_wire.protocol import AsyncClient, Client, Response

    from cytomine_api.models.software_project_create import SoftwareProjectCreate

OPERATION = Operation(
    "create_software_project",
    "POST",
    "/api/softwareproject.json",
    success={},
    errors=(401, 404),
)


def request(body: SoftwareProjectCreate | Mapping[str, Any]) -> Request:
    """Return the request; nothing is sent."""
    return Request(
        "POST",
        "/api/softwareproject.json",
        body=body,
        operation="create_software_project",
    )


def parse(response: Response) -> None:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    raise OPERATION.unexpected(response)


def sync(client: Client, body: SoftwareProjectCreate | Mapping[str, Any]) -> None:
    """Add software to a project.

    Only older servers have it; they answer a command reply with the link under `softwareproject`.
    Software and project cannot be changed afterwards.

    Args:
        body: What to send; a plain mapping is taken as it is.

    Raises:
        AuthenticationError: No credentials, or wrong ones; which of the two, and what is wrong, is not
            told (401).
        NotFoundError: This server does not have the route; older ones had it (404).

    Source: create_software_project.
    """
    return parse(client.send(request(body)))


async def asyncio(client: AsyncClient, body: SoftwareProjectCreate | Mapping[str, Any]) -> None:
    """Add software to a project; see `sync`."""
    return parse(await client.send(request(body)))
