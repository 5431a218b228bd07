"""PUT /api/imageinstance/{id}.json. Generated from operation update_image_instance: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cytomine_wire.protocol import Operation, Request, segment

from cytomine_api.models.image_instance_command import ImageInstanceCommand

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cytomine_wire.protocol import AsyncClient, Client, Response

    from cytomine_api.models.image_instance_update import ImageInstanceUpdate

OPERATION = Operation(
    "update_image_instance",
    "PUT",
    "/api/imageinstance/{id}.json",
    success={200: ImageInstanceCommand},
    errors=(400, 401, 403, 404, 415, 500),
)


def request(id: int, body: ImageInstanceUpdate | Mapping[str, Any]) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "PUT",
        f"/api/imageinstance/{segment(id)}.json",
        body=body,
        operation="update_image_instance",
    )


def parse(response: Response) -> ImageInstanceCommand:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(response, ImageInstanceCommand.from_dict, ImageInstanceCommand.mirror)
    raise OPERATION.unexpected(response)


def sync(client: Client, id: int, body: ImageInstanceUpdate | Mapping[str, Any]) -> ImageInstanceCommand:
    """Replace an image of a project.

    For members of the project (not guests); in a restricted project for whoever added the image, in a
    read-only one for managers. Read, change, send back, with four surprises: calibration that was
    inherited becomes the image's own; the name shown in a blind project becomes the real one;
    reviewStart and reviewUser sent back end a review that goes on; created is lost when left out. The
    id in the body selects the image. A new pixel size makes the server go over all annotations, which
    takes time. Moved to another project, the image leaves its slices behind, and the old project cannot
    be deleted before the image is. Without baseImage, or with one that the project has already, it is a
    500; without valid credentials a known image is one too.

    Args:
        id: Id of the image instance.
        body: What to send; a plain mapping is taken as it is.

    Returns:
        The image as saved.

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

    Source: update_image_instance.
    """
    return parse(client.send(request(id, body)))


async def asyncio(
    client: AsyncClient, id: int, body: ImageInstanceUpdate | Mapping[str, Any]
) -> ImageInstanceCommand:
    """Replace an image of a project; see `sync`."""
    return parse(await client.send(request(id, body)))
