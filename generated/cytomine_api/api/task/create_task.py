"""POST /api/task.json. Generated from operation create_task: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cytomine_wire.protocol import Operation, Request

from cytomine_api.models.task_reply import TaskReply

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cytomine_wire.protocol import AsyncClient, Client, Response

    from cytomine_api.models.task_create import TaskCreate

OPERATION = Operation(
    "create_task",
    "POST",
    "/api/task.json",
    success={200: TaskReply},
    errors=(400, 401, 403, 415),
)


def request(body: TaskCreate | Mapping[str, Any]) -> Request:
    """Return the request; nothing is sent."""
    return Request(
        "POST",
        "/api/task.json",
        body=body,
        operation="create_task",
    )


def parse(response: Response) -> TaskReply:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(response, TaskReply.from_dict, TaskReply.mirror)
    raise OPERATION.unexpected(response)


def sync(client: Client, body: TaskCreate | Mapping[str, Any]) -> TaskReply:
    """Create a task to follow a long request.

    For every account with a role. Hand its id to a request that takes `task`, and read the task
    meanwhile. A project that is unknown or may not be read is dropped without a word. Creates and
    updates of a project write their progress there and refuse the task of somebody else with 403; most
    deletes accept any task and leave it as it is. Progress is saved together with the change, so it may
    show only at the end; a request that fails leaves the task unchanged.

    Args:
        body: What to send; a plain mapping is taken as it is.

    Returns:
        The task, in an envelope of its own.

    Raises:
        InvalidError: The request cannot be carried out as it stands. A value in path or query that does
            not parse comes as a problem; raw brackets in the query are refused by the web server in
            front, with its own page. (400).
        AuthenticationError: No credentials, or wrong ones; which of the two, and what is wrong, is not
            told (401).
        ForbiddenError: The caller has no right to do this (403).
        InvalidError: The Content-Type is not application/json (415).

    Source: create_task.
    """
    return parse(client.send(request(body)))


async def asyncio(client: AsyncClient, body: TaskCreate | Mapping[str, Any]) -> TaskReply:
    """Create a task to follow a long request; see `sync`."""
    return parse(await client.send(request(body)))
