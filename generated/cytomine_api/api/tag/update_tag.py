"""PUT /api/tag/{id}.json. Generated from operation update_tag: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cytomine_wire.protocol import Operation, Request, segment

from cytomine_api.models.tag_command import TagCommand

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cytomine_wire.protocol import AsyncClient, Client, Response

    from cytomine_api.models.tag_update import TagUpdate

OPERATION = Operation(
    "update_tag",
    "PUT",
    "/api/tag/{id}.json",
    success={200: TagCommand},
    errors=(400, 401, 403, 404, 415, 500),
)


def request(id: int, body: TagUpdate | Mapping[str, Any]) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "PUT",
        f"/api/tag/{segment(id)}.json",
        body=body,
        operation="update_tag",
    )


def parse(response: Response) -> TagCommand:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(response, TagCommand.from_dict, TagCommand.mirror)
    raise OPERATION.unexpected(response)


def sync(client: Client, id: int, body: TagUpdate | Mapping[str, Any]) -> TagCommand:
    """Replace a tag.

    For the owner; once an object carries the tag, for administrators only. The id in the body selects
    the tag. `user` must be sent, and naming somebody else hands the tag over. The time of creation is
    kept. A name that another tag has is a 500, not a 409.

    Args:
        id: Id of the tag.
        body: What to send; a plain mapping is taken as it is.

    Returns:
        The tag as saved.

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

    Source: update_tag.
    """
    return parse(client.send(request(id, body)))


async def asyncio(client: AsyncClient, id: int, body: TagUpdate | Mapping[str, Any]) -> TagCommand:
    """Replace a tag; see `sync`."""
    return parse(await client.send(request(id, body)))
