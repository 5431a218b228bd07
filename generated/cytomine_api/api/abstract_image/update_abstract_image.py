"""PUT /api/abstractimage/{id}.json. Generated from operation update_abstract_image: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cytomine_wire.protocol import Operation, Request, segment

from cytomine_api.models.abstract_image_command import AbstractImageCommand

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cytomine_wire.protocol import AsyncClient, Client, Response

    from cytomine_api.models.abstract_image_update import AbstractImageUpdate

OPERATION = Operation(
    "update_abstract_image",
    "PUT",
    "/api/abstractimage/{id}.json",
    success={200: AbstractImageCommand},
    errors=(400, 401, 403, 404, 415, 500),
)


def request(id: int, body: AbstractImageUpdate | Mapping[str, Any]) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "PUT",
        f"/api/abstractimage/{segment(id)}.json",
        body=body,
        operation="update_abstract_image",
    )


def parse(response: Response) -> AbstractImageCommand:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(response, AbstractImageCommand.from_dict, AbstractImageCommand.mirror)
    raise OPERATION.unexpected(response)


def sync(client: Client, id: int, body: AbstractImageUpdate | Mapping[str, Any]) -> AbstractImageCommand:
    """Replace an abstract image.

    For those who have WRITE on the storage of its file. Read, change, send back: name, width, height
    and the file become null when left out, and without file the image is out of reach for ever. The id
    in the body selects the image. A new physicalSizeX or magnification goes on to the image instances
    that had the old one; physicalSizeY and physicalSizeZ do not. Without valid credentials a known
    image is a 500.

    Args:
        id: Id of the abstract image.
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

    Source: update_abstract_image.
    """
    return parse(client.send(request(id, body)))


async def asyncio(
    client: AsyncClient, id: int, body: AbstractImageUpdate | Mapping[str, Any]
) -> AbstractImageCommand:
    """Replace an abstract image; see `sync`."""
    return parse(await client.send(request(id, body)))
