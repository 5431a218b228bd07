"""PUT /api/project/{project}/defaultlayer/{id}.json. Generated from operation update_project_default_layer: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cytomine_wire.protocol import Operation, Request, segment

from cytomine_api.models.project_default_layer_command import ProjectDefaultLayerCommand

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cytomine_wire.protocol import AsyncClient, Client, Response

    from cytomine_api.models.project_default_layer_update import ProjectDefaultLayerUpdate

OPERATION = Operation(
    "update_project_default_layer",
    "PUT",
    "/api/project/{project}/defaultlayer/{id}.json",
    success={200: ProjectDefaultLayerCommand},
    errors=(400, 401, 403, 404, 415, 500),
)


def request(project: int, id: int, body: ProjectDefaultLayerUpdate | Mapping[str, Any]) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "PUT",
        f"/api/project/{segment(project)}/defaultlayer/{segment(id)}.json",
        body=body,
        operation="update_project_default_layer",
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


def sync(
    client: Client, project: int, id: int, body: ProjectDefaultLayerUpdate | Mapping[str, Any]
) -> ProjectDefaultLayerCommand:
    """Replace a default layer.

    For managers of the project the layer is in. The id in the body selects the layer; left out,
    hideByDefault becomes false, but created is kept. A user who has another layer in the project is a
    500, and one who is no member is taken.

    Args:
        project: Id of a project the caller may read; the layer need not be in it, and changes do not
            look at it.
        id: Id of the default layer.
        body: What to send; a plain mapping is taken as it is.

    Returns:
        The layer as saved.

    Raises:
        InvalidError: The request cannot be carried out as it stands. A value in path or query that does
            not parse comes as a problem; raw brackets in the query are refused by the web server in
            front, with its own page. (400).
        AuthenticationError: No credentials, or wrong ones; which of the two, and what is wrong, is not
            told (401).
        ForbiddenError: The caller has no right to do this (403).
        NotFoundError: There is no such object, or one that the request names is unknown (404).
        InvalidError: The Content-Type is not application/json (415).
        ServerError: The server failed, or met input it does not check: a page or, from changes and for
            a parameter given twice, JSON. Nothing was saved. On the routes open to nobody this is how
            missing credentials show. (500).

    Source: update_project_default_layer.
    """
    return parse(client.send(request(project, id, body)))


async def asyncio(
    client: AsyncClient, project: int, id: int, body: ProjectDefaultLayerUpdate | Mapping[str, Any]
) -> ProjectDefaultLayerCommand:
    """Replace a default layer; see `sync`."""
    return parse(await client.send(request(project, id, body)))
