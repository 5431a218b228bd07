"""DELETE /api/project/{project}/defaultlayer/{id}.json. Generated from operation delete_project_default_layer: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, pairs, segment

from cytomine_api.models.project_default_layer_command import ProjectDefaultLayerCommand

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "delete_project_default_layer",
    "DELETE",
    "/api/project/{project}/defaultlayer/{id}.json",
    success={200: ProjectDefaultLayerCommand},
    errors=(400, 401, 403, 404),
    parameters={"task": "task"},
)


def request(project: int, id: int, *, task: int | None = None) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "DELETE",
        f"/api/project/{segment(project)}/defaultlayer/{segment(id)}.json",
        query=pairs((("task", task),)),
        operation="delete_project_default_layer",
    )


def parse(response: Response) -> ProjectDefaultLayerCommand:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(
            response, ProjectDefaultLayerCommand.from_dict, ProjectDefaultLayerCommand.mirror
        )
    raise OPERATION.unexpected(response)


def sync(client: Client, project: int, id: int, *, task: int | None = None) -> ProjectDefaultLayerCommand:
    """Remove a default layer.

    For managers of the project the layer is in. Annotations stay. A project that has a default layer
    cannot be deleted, so remove them first.

    Args:
        project: Id of a project the caller may read; the layer need not be in it, and changes do not
            look at it.
        id: Id of the default layer.
        task: Id of a task of the caller that shows the progress of the call; an unknown one is ignored.

    Returns:
        The layer as it was.

    Raises:
        InvalidError: The request cannot be carried out as it stands. A value in path or query that does
            not parse comes as a problem; raw brackets in the query are refused by the web server in
            front, with its own page. (400).
        AuthenticationError: No credentials, or wrong ones; which of the two, and what is wrong, is not
            told (401).
        ForbiddenError: The caller has no right to do this (403).
        NotFoundError: There is no such object, or one that the request names is unknown (404).

    Source: delete_project_default_layer.
    """
    return parse(client.send(request(project, id, task=task)))


async def asyncio(
    client: AsyncClient, project: int, id: int, *, task: int | None = None
) -> ProjectDefaultLayerCommand:
    """Remove a default layer; see `sync`."""
    return parse(await client.send(request(project, id, task=task)))
