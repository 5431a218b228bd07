"""GET /api/user/{user}/imageinstance/{image}/annotationposition.json. Generated from operation list_annotation_positions_by_property: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, pairs, segment

from cytomine_api.models.annotation_center_collection import AnnotationCenterCollection

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "list_annotation_positions_by_property",
    "GET",
    "/api/user/{user}/imageinstance/{image}/annotationposition.json",
    success={200: AnnotationCenterCollection},
    errors=(400, 401, 403, 404, 500),
    parameters={"key": "key", "bbox": "bbox", "max": "max", "offset": "offset"},
)


def request(
    user: int,
    image: int,
    *,
    key: str,
    bbox: str | None = None,
    max: int | None = None,
    offset: int | None = None,
) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "GET",
        f"/api/user/{segment(user)}/imageinstance/{segment(image)}/annotationposition.json",
        query=pairs((("key", key), ("bbox", bbox), ("max", max), ("offset", offset))),
        operation="list_annotation_positions_by_property",
    )


def parse(response: Response) -> AnnotationCenterCollection:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(
            response, AnnotationCenterCollection.from_dict, AnnotationCenterCollection.mirror
        )
    raise OPERATION.unexpected(response)


def sync(
    client: Client,
    user: int,
    image: int,
    *,
    key: str,
    bbox: str | None = None,
    max: int | None = None,
    offset: int | None = None,
) -> AnnotationCenterCollection:
    """List where the annotations with a key lie.

    Open to members of the project. One row for each annotation of the user on the image that has a
    property of this key.

    Args:
        user: Id of the account that drew the annotations.
        image: Id of the image instance.
        key: Key of the property, the whole of it.
        bbox: Touching this region: `minX,minY,maxX,maxY` in pixels of the full image, y upwards, or a
            WKT polygon; anything else is a 500.
        max: Rows to answer; 0 means all. Negative or no number is refused.
        offset: Rows to skip; not a number of pages.

    Returns:
        The centres.

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

    Source: list_annotation_positions_by_property.
    """
    return parse(client.send(request(user, image, key=key, bbox=bbox, max=max, offset=offset)))


async def asyncio(
    client: AsyncClient,
    user: int,
    image: int,
    *,
    key: str,
    bbox: str | None = None,
    max: int | None = None,
    offset: int | None = None,
) -> AnnotationCenterCollection:
    """List where the annotations with a key lie; see `sync`."""
    return parse(await client.send(request(user, image, key=key, bbox=bbox, max=max, offset=offset)))
