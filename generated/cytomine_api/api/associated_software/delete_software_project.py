"""DELETE /api/softwareproject/{id}.json. Generated from operation delete_software_project: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, segment

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "delete_software_project",
    "DELETE",
    "/api/softwareproject/{id}.json",
    success={},
    errors=(401, 404),
)


def request(id: int) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "DELETE",
        f"/api/softwareproject/{segment(id)}.json",
        operation="delete_software_project",
    )


def parse(response: Response) -> None:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    raise OPERATION.unexpected(response)


def sync(client: Client, id: int) -> None:
    """Take software out of a project.

    Only older servers have it; they answer a command reply with the link under `softwareproject`.

    Args:
        id: Id of the link between software and project.

    Raises:
        AuthenticationError: No credentials, or wrong ones; which of the two, and what is wrong, is not
            told (401).
        NotFoundError: This server does not have the route; older ones had it (404).

    Source: delete_software_project.
    """
    return parse(client.send(request(id)))


async def asyncio(client: AsyncClient, id: int) -> None:
    """Take software out of a project; see `sync`."""
    return parse(await client.send(request(id)))
