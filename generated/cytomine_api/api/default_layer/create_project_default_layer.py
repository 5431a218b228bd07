"""POST /api/project/{id}/defaultlayer.json. Generated from operation create_project_default_layer: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cytomine_wire.protocol import Operation, Request, segment

from cytomine_api.models.project_default_layer_command import ProjectDefaultLayerCommand

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cytomine_wire.protocol import AsyncClient, Client, Response

    from cytomine_api.models.project_default_layer_create import ProjectDefaultLayerCreate

OPERATION = Operation(
    "create_project_default_layer",
    "POST",
    "/api/project/{id}/defaultlayer.json",
    success={200: ProjectDefaultLayerCommand},
    errors=(400, 401, 403, 404, 409, 415, 500),
)


def request(id: int, body: ProjectDefaultLayerCreate | Mapping[str, Any]) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "POST",
        f"/api/project/{segment(id)}/defaultlayer.json",
        body=body,
        operation="create_project_default_layer",
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
    client: Client, id: int, body: ProjectDefaultLayerCreate | Mapping[str, Any]
) -> ProjectDefaultLayerCommand:
    """Add a default layer to a project.

    For managers of the project in the body; that in the path is not looked at. The user must be a
    member, with no default layer in the project yet. Without user it is a 500. No array is taken.

    Args:
        id: Id of the project.
        body: What to send; a plain mapping is taken as it is.

    Returns:
        The layer.

    Raises:
        InvalidError: The request cannot be carried out as it stands. A value in path or query that does
            not parse comes as a problem; raw brackets in the query are refused by the web server in
            front, with its own page. (400).
        AuthenticationError: No credentials, or wrong ones; which of the two, and what is wrong, is not
            told (401).
        ForbiddenError: The caller has no right to do this (403).
        NotFoundError: There is no such object, or one that the request names is unknown (404).
        AlreadyExistsError: The object clashes with one that is there, usually by its name (409).
        InvalidError: The Content-Type is not application/json (415).
        ServerError: The server failed, or met input it does not check: a page or, from changes and for
            a parameter given twice, JSON. Nothing was saved. On the routes open to nobody this is how
            missing credentials show. (500).

    Source: create_project_default_layer.
    """
    return parse(client.send(request(id, body)))


async def asyncio(
    client: AsyncClient, id: int, body: ProjectDefaultLayerCreate | Mapping[str, Any]
) -> ProjectDefaultLayerCommand:
    """Add a default layer to a project; see `sync`."""
    return parse(await client.send(request(id, body)))
