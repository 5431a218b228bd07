"""GET /api/project/{projectId}/bounds/imageinstance.json. Generated from operation get_image_instance_bounds: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, segment

from cytomine_api.models.image_instance_bounds import ImageInstanceBounds

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "get_image_instance_bounds",
    "GET",
    "/api/project/{projectId}/bounds/imageinstance.json",
    success={200: ImageInstanceBounds},
    errors=(400, 401, 403, 404),
)


def request(project_id: int) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "GET",
        f"/api/project/{segment(project_id)}/bounds/imageinstance.json",
        operation="get_image_instance_bounds",
    )


def parse(response: Response) -> ImageInstanceBounds:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(response, ImageInstanceBounds.from_dict, ImageInstanceBounds.mirror)
    raise OPERATION.unexpected(response)


def sync(client: Client, project_id: int) -> ImageInstanceBounds:
    """Get between which values the images of a project lie.

    Open to members of the project. Meant for the filters of a web page: smallest, largest and, for some
    fields, all values. Nested images count, calibration that is inherited too. Names are those set in
    the project, and not hidden in a blind one.

    Args:
        project_id: Id of the place whose images are summed up.

    Returns:
        The bounds.

    Raises:
        InvalidError: The request cannot be carried out as it stands. A value in path or query that does
            not parse comes as a problem; raw brackets in the query are refused by the web server in
            front, with its own page. (400).
        AuthenticationError: No credentials, or wrong ones; which of the two, and what is wrong, is not
            told (401).
        ForbiddenError: The caller has no right to do this (403).
        NotFoundError: There is no such object, or one that the request names is unknown (404).

    Source: get_image_instance_bounds.
    """
    return parse(client.send(request(project_id)))


async def asyncio(client: AsyncClient, project_id: int) -> ImageInstanceBounds:
    """Get between which values the images of a project lie; see `sync`."""
    return parse(await client.send(request(project_id)))
