"""POST /api/imageinstance/{id}/consultation.json. Generated from operation create_image_consultation: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cytomine_wire.protocol import Operation, Request, segment

from cytomine_api.models.image_consultation import ImageConsultation

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cytomine_wire.protocol import AsyncClient, Client, Response

    from cytomine_api.models.image_consultation_create import ImageConsultationCreate

OPERATION = Operation(
    "create_image_consultation",
    "POST",
    "/api/imageinstance/{id}/consultation.json",
    success={200: ImageConsultation},
    errors=(400, 401, 404, 415, 500),
)


def request(id: int, body: ImageConsultationCreate | Mapping[str, Any]) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "POST",
        f"/api/imageinstance/{segment(id)}/consultation.json",
        body=body,
        operation="create_image_consultation",
    )


def parse(response: Response) -> ImageConsultation:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(response, ImageConsultation.from_dict, ImageConsultation.mirror)
    raise OPERATION.unexpected(response)


def sync(client: Client, id: int, body: ImageConsultationCreate | Mapping[str, Any]) -> ImageConsultation:
    """Record that one opens an image.

    Open to everybody with an account, whether member of the project or not. An empty object will do as
    a body. The consultation of this image that the caller had open is closed: its time and its
    annotations are counted then. There is no command, so it cannot be undone.

    Args:
        id: Id of the image instance.
        body: What to send; a plain mapping is taken as it is.

    Returns:
        The consultation, open as yet.

    Raises:
        InvalidError: The request cannot be carried out as it stands. A value in path or query that does
            not parse comes as a problem; raw brackets in the query are refused by the web server in
            front, with its own page. (400).
        AuthenticationError: No credentials, or wrong ones; which of the two, and what is wrong, is not
            told (401).
        NotFoundError: There is no such object, or one that the request names is unknown (404).
        InvalidError: The Content-Type is not application/json (415).
        ServerError: The server failed, or met input it does not check: a page or, from changes and for
            a parameter given twice, JSON. Nothing was saved. On the routes open to nobody this is how
            missing credentials show. (500).

    Source: create_image_consultation.
    """
    return parse(client.send(request(id, body)))


async def asyncio(
    client: AsyncClient, id: int, body: ImageConsultationCreate | Mapping[str, Any]
) -> ImageConsultation:
    """Record that one opens an image; see `sync`."""
    return parse(await client.send(request(id, body)))
