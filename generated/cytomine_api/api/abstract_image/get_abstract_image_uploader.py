"""GET /api/abstractimage/{id}/user.json. Generated from operation get_abstract_image_uploader: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, segment

from cytomine_api.models.user import User

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "get_abstract_image_uploader",
    "GET",
    "/api/abstractimage/{id}/user.json",
    success={200: User},
    errors=(400, 401, 403, 404, 500),
)


def request(id: int) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "GET",
        f"/api/abstractimage/{segment(id)}/user.json",
        operation="get_abstract_image_uploader",
    )


def parse(response: Response) -> User:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(response, User.from_dict, User.mirror)
    raise OPERATION.unexpected(response)


def sync(client: Client, id: int) -> User:
    """Get who uploaded an abstract image.

    Open to those who have READ on the storage of its file. Without valid credentials a known image is a
    500.

    Args:
        id: Id of the abstract image.

    Returns:
        The account that uploaded the file.

    Raises:
        InvalidError: The request cannot be carried out as it stands. A value in path or query that does
            not parse comes as a problem; raw brackets in the query are refused by the web server in
            front, with its own page. (400).
        AuthenticationError: No credentials, or wrong ones; which of the two, and what is wrong, is not
            told (401).
        ForbiddenError: The caller has no right to do this (403).
        NotFoundError: There is no such object, or one that the request names is unknown (404).
        ServerError: The server failed, or met input it does not check: a page or, from changes and for
            a parameter given twice, JSON. Nothing was saved. On the routes open to nobody this is how
            missing credentials show. (500).

    Source: get_abstract_image_uploader.
    """
    return parse(client.send(request(id)))


async def asyncio(client: AsyncClient, id: int) -> User:
    """Get who uploaded an abstract image; see `sync`."""
    return parse(await client.send(request(id)))
