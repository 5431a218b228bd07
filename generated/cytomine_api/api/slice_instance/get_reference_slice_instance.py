"""GET /api/imageinstance/{id}/sliceinstance/reference.json. Generated from operation get_reference_slice_instance: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, segment

from cytomine_api.models.slice_instance import SliceInstance

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "get_reference_slice_instance",
    "GET",
    "/api/imageinstance/{id}/sliceinstance/reference.json",
    success={200: SliceInstance},
    errors=(400, 401, 403, 404, 500),
)


def request(id: int) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "GET",
        f"/api/imageinstance/{segment(id)}/sliceinstance/reference.json",
        operation="get_reference_slice_instance",
    )


def parse(response: Response) -> SliceInstance:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(response, SliceInstance.from_dict, SliceInstance.mirror)
    raise OPERATION.unexpected(response)


def sync(client: Client, id: int) -> SliceInstance:
    """Get the slice that stands for an image.

    Open to members of the project. It is the middle channel, focal plane and timepoint, the upper one
    where their number is even; thumbs show it. An image whose abstract image has no slices is a 400,
    one whose middle slice is missing in the project a 404. Without valid credentials a known image is a
    500.

    Args:
        id: Id of the image instance.

    Returns:
        The slice.

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

    Source: get_reference_slice_instance.
    """
    return parse(client.send(request(id)))


async def asyncio(client: AsyncClient, id: int) -> SliceInstance:
    """Get the slice that stands for an image; see `sync`."""
    return parse(await client.send(request(id)))
