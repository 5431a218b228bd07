"""GET /api/annotation-layers/{id}/task-run-layer. Generated from operation get_layer_task_run: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, segment

from cytomine_api.models.task_run_layer import TaskRunLayer

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "get_layer_task_run",
    "GET",
    "/api/annotation-layers/{id}/task-run-layer",
    success={200: TaskRunLayer | None},
    errors=(400, 401),
)


def request(id: int) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "GET",
        f"/api/annotation-layers/{segment(id)}/task-run-layer",
        operation="get_layer_task_run",
    )


def parse(response: Response) -> TaskRunLayer | None:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        if not response.content:
            return None
        return OPERATION.read(response, TaskRunLayer.from_dict, TaskRunLayer.mirror)
    raise OPERATION.unexpected(response)


def sync(client: Client, id: int) -> TaskRunLayer | None:
    """Get the run that made a layer.

    Open to all accounts. A layer that does not exist, or that no run made, is no 404: the answer is
    then empty.

    Args:
        id: Id of the layer.

    Returns:
        Run and image of the layer.

    Raises:
        InvalidError: The request cannot be carried out as it stands. A value in path or query that does
            not parse comes as a problem; raw brackets in the query are refused by the web server in
            front, with its own page. (400).
        AuthenticationError: No credentials, or wrong ones; which of the two, and what is wrong, is not
            told (401).

    Source: get_layer_task_run.
    """
    return parse(client.send(request(id)))


async def asyncio(client: AsyncClient, id: int) -> TaskRunLayer | None:
    """Get the run that made a layer; see `sync`."""
    return parse(await client.send(request(id)))
