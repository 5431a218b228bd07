"""POST /api/abstractimage/{id}/properties/extract.json. Generated from operation extract_abstract_image_properties: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, segment

from cytomine_api.models.json_object import JsonObject

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "extract_abstract_image_properties",
    "POST",
    "/api/abstractimage/{id}/properties/extract.json",
    success={200: JsonObject},
    errors=(400, 401, 403, 404, 500),
)


def request(id: int) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "POST",
        f"/api/abstractimage/{segment(id)}/properties/extract.json",
        operation="extract_abstract_image_properties",
    )


def parse(response: Response) -> JsonObject:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(response, JsonObject.from_dict)
    raise OPERATION.unexpected(response)


def sync(client: Client, id: int) -> JsonObject:
    """Read size and calibration from the file again.

    Open to those who have READ on the storage of its file. Size, calibration and magnification of the
    abstract image are written over; no body is sent. When the image server cannot describe the file it
    is a 500, and nothing changes. Without valid credentials a known image is a 500.

    Args:
        id: Id of the abstract image.

    Returns:
        Done; an empty object is expected.

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

    Source: extract_abstract_image_properties.
    """
    return parse(client.send(request(id)))


async def asyncio(client: AsyncClient, id: int) -> JsonObject:
    """Read size and calibration from the file again; see `sync`."""
    return parse(await client.send(request(id)))
