"""GET /api/task/{id}.json. Generated from operation get_task: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, segment

from cytomine_api.models.task import Task

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "get_task",
    "GET",
    "/api/task/{id}.json",
    success={200: Task},
    errors=(400, 401, 404),
)


def request(id: int) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "GET",
        f"/api/task/{segment(id)}.json",
        operation="get_task",
    )


def parse(response: Response) -> Task:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(response, Task.from_dict, Task.mirror)
    raise OPERATION.unexpected(response)


def sync(client: Client, id: int) -> Task:
    """Get how far a task has come.

    Open to everybody with an account, also for tasks of others. Tasks outlive their project.

    Args:
        id: Id of the task.

    Returns:
        The task.

    Raises:
        InvalidError: The request cannot be carried out as it stands. A value in path or query that does
            not parse comes as a problem; raw brackets in the query are refused by the web server in
            front, with its own page. (400).
        AuthenticationError: No credentials, or wrong ones; which of the two, and what is wrong, is not
            told (401).
        NotFoundError: There is no such object, or one that the request names is unknown (404).

    Source: get_task.
    """
    return parse(client.send(request(id)))


async def asyncio(client: AsyncClient, id: int) -> Task:
    """Get how far a task has come; see `sync`."""
    return parse(await client.send(request(id)))
