"""GET /api/tag/{id}.json. Generated from operation get_tag: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, segment

from cytomine_api.models.tag import Tag

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "get_tag",
    "GET",
    "/api/tag/{id}.json",
    success={200: Tag},
    errors=(400, 401, 404),
)


def request(id: int) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "GET",
        f"/api/tag/{segment(id)}.json",
        operation="get_tag",
    )


def parse(response: Response) -> Tag:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(response, Tag.from_dict, Tag.mirror)
    raise OPERATION.unexpected(response)


def sync(client: Client, id: int) -> Tag:
    """Get a tag.

    Open to everybody with an account, guests included.

    Args:
        id: Id of the tag.

    Returns:
        The tag.

    Raises:
        InvalidError: The request cannot be carried out as it stands. A value in path or query that does
            not parse comes as a problem; raw brackets in the query are refused by the web server in
            front, with its own page. (400).
        AuthenticationError: No credentials, or wrong ones; which of the two, and what is wrong, is not
            told (401).
        NotFoundError: There is no such object, or one that the request names is unknown (404).

    Source: get_tag.
    """
    return parse(client.send(request(id)))


async def asyncio(client: AsyncClient, id: int) -> Tag:
    """Get a tag; see `sync`."""
    return parse(await client.send(request(id)))
