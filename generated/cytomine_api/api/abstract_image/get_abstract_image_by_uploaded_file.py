"""GET /api/uploadedfile/{id}/abstractimage.json. Generated from operation get_abstract_image_by_uploaded_file: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, segment

from cytomine_api.models.abstract_image import AbstractImage

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "get_abstract_image_by_uploaded_file",
    "GET",
    "/api/uploadedfile/{id}/abstractimage.json",
    success={200: AbstractImage},
    errors=(400, 401, 403, 404),
)


def request(id: int) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "GET",
        f"/api/uploadedfile/{segment(id)}/abstractimage.json",
        operation="get_abstract_image_by_uploaded_file",
    )


def parse(response: Response) -> AbstractImage:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(response, AbstractImage.from_dict, AbstractImage.mirror)
    raise OPERATION.unexpected(response)


def sync(client: Client, id: int) -> AbstractImage:
    """Get the abstract image in an uploaded file.

    Open to those who have READ on the storage of the file. A 404 until the import is done; wait for
    status 100 of the file first. Any one is answered where there are several.

    Args:
        id: Id of the uploaded file.

    Returns:
        The image.

    Raises:
        InvalidError: The request cannot be carried out as it stands. A value in path or query that does
            not parse comes as a problem; raw brackets in the query are refused by the web server in
            front, with its own page. (400).
        AuthenticationError: No credentials, or wrong ones; which of the two, and what is wrong, is not
            told (401).
        ForbiddenError: The caller has no right to do this (403).
        NotFoundError: There is no such object, or one that the request names is unknown (404).

    Source: get_abstract_image_by_uploaded_file.
    """
    return parse(client.send(request(id)))


async def asyncio(client: AsyncClient, id: int) -> AbstractImage:
    """Get the abstract image in an uploaded file; see `sync`."""
    return parse(await client.send(request(id)))
