"""POST /api/imagefilterproject.json. Generated from operation create_image_filter_project: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cytomine_wire.codec import one_of
from cytomine_wire.protocol import Operation, Request

from cytomine_api.models.bulk_reply import BulkReply
from cytomine_api.models.image_filter_project_command import ImageFilterProjectCommand

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cytomine_wire.protocol import AsyncClient, Client, Response

    from cytomine_api.models.image_filter_project_create import ImageFilterProjectCreate

OPERATION = Operation(
    "create_image_filter_project",
    "POST",
    "/api/imagefilterproject.json",
    success={200: ImageFilterProjectCommand | BulkReply},
    errors=(400, 401, 403, 404, 409, 500),
)


def request(
    body: ImageFilterProjectCreate
    | list[ImageFilterProjectCreate]
    | list[dict[str, Any]]
    | Mapping[str, Any],
) -> Request:
    """Return the request; nothing is sent."""
    return Request(
        "POST",
        "/api/imagefilterproject.json",
        body=body,
        operation="create_image_filter_project",
    )


def parse(response: Response) -> ImageFilterProjectCommand | BulkReply:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(
            response,
            lambda value: one_of(
                value,
                (
                    ImageFilterProjectCommand.from_dict,
                    BulkReply.from_dict,
                ),
            ),
            ImageFilterProjectCommand.mirror,
            BulkReply.mirror,
        )
    raise OPERATION.unexpected(response)


def sync(
    client: Client,
    body: ImageFilterProjectCreate
    | list[ImageFilterProjectCreate]
    | list[dict[str, Any]]
    | Mapping[str, Any],
) -> ImageFilterProjectCommand | BulkReply:
    """Offer image filters in a project.

    For those who have ADMINISTRATION on the project. A filter is linked to a project once. **An array
    is saved, but its answer always says that no entry was**, with an empty list of errors; read back
    what is there. While links are left, the project cannot be deleted.

    Args:
        body: What to send; a plain mapping is taken as it is.

    Returns:
        The link; or, for an array, a failure that is none.

    Raises:
        InvalidError: The request cannot be carried out as it stands. A value in path or query that does
            not parse comes as a problem; raw brackets in the query are refused by the web server in
            front, with its own page. (400).
        AuthenticationError: No credentials, or wrong ones; which of the two, and what is wrong, is not
            told (401).
        ForbiddenError: The caller has no right to do this (403).
        NotFoundError: There is no such object, or one that the request names is unknown (404).
        AlreadyExistsError: The object clashes with one that is there, usually by its name (409).
        ServerError: The server failed, or met input it does not check: a page or, from changes and for
            a parameter given twice, JSON. Nothing was saved. On the routes open to nobody this is how
            missing credentials show. (500).

    Source: create_image_filter_project.
    """
    return parse(client.send(request(body)))


async def asyncio(
    client: AsyncClient,
    body: ImageFilterProjectCreate
    | list[ImageFilterProjectCreate]
    | list[dict[str, Any]]
    | Mapping[str, Any],
) -> ImageFilterProjectCommand | BulkReply:
    """Offer image filters in a project; see `sync`."""
    return parse(await client.send(request(body)))
