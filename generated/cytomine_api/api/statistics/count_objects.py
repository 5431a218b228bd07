"""GET /api/total/{domain}.json. Generated from operation count_objects: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, segment

from cytomine_api.models.object_total import ObjectTotal

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "count_objects",
    "GET",
    "/api/total/{domain}.json",
    success={200: ObjectTotal},
    errors=(401, 404, 500),
)


def request(domain: str) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "GET",
        f"/api/total/{segment(domain)}.json",
        operation="count_objects",
    )


def parse(response: Response) -> ObjectTotal:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(response, ObjectTotal.from_dict, ObjectTotal.mirror)
    raise OPERATION.unexpected(response)


def sync(client: Client, domain: str) -> ObjectTotal:
    """Count the objects of a class.

    Open to guests too, and counts all objects of the server, also those the caller may not see. Short
    names are a 404; a class without a table of its own (roots of other classes, activities, classes
    from elsewhere) is a 500.

    Args:
        domain: Full name of a class of the server.

    Returns:
        The count.

    Raises:
        AuthenticationError: No credentials, or wrong ones; which of the two, and what is wrong, is not
            told (401).
        NotFoundError: There is no such object, or one that the request names is unknown (404).
        ServerError: The server failed, or met input it does not check: a page or, from changes and for
            a parameter given twice, JSON. Nothing was saved. On the routes open to nobody this is how
            missing credentials show. (500).

    Source: count_objects.
    """
    return parse(client.send(request(domain)))


async def asyncio(client: AsyncClient, domain: str) -> ObjectTotal:
    """Count the objects of a class; see `sync`."""
    return parse(await client.send(request(domain)))
