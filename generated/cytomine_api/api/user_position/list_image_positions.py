"""GET /api/imageinstance/{image}/positions.json. Generated from operation list_image_positions: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, pairs, segment

from cytomine_api.models.user_position_collection import UserPositionCollection

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "list_image_positions",
    "GET",
    "/api/imageinstance/{image}/positions.json",
    success={200: UserPositionCollection},
    errors=(400, 401, 403, 404, 500),
    parameters={
        "user": "user",
        "slice": "slice",
        "after_than": "afterThan",
        "before_than": "beforeThan",
        "show_details": "showDetails",
        "max": "max",
        "offset": "offset",
    },
)


def request(
    image: int,
    *,
    user: int | None = None,
    slice: int | None = None,
    after_than: int | None = None,
    before_than: int | None = None,
    show_details: bool | None = None,
    max: int | None = None,
    offset: int | None = None,
) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "GET",
        f"/api/imageinstance/{segment(image)}/positions.json",
        query=pairs(
            (
                ("user", user),
                ("slice", slice),
                ("afterThan", after_than),
                ("beforeThan", before_than),
                ("showDetails", show_details),
                ("max", max),
                ("offset", offset),
            )
        ),
        operation="list_image_positions",
    )


def parse(response: Response) -> UserPositionCollection:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(response, UserPositionCollection.from_dict, UserPositionCollection.mirror)
    raise OPERATION.unexpected(response)


def sync(
    client: Client,
    image: int,
    *,
    user: int | None = None,
    slice: int | None = None,
    after_than: int | None = None,
    before_than: int | None = None,
    show_details: bool | None = None,
    max: int | None = None,
    offset: int | None = None,
) -> UserPositionCollection:
    """List where users looked on an image.

    For those with WRITE on the project. Plainly, equal views are summed up in one row. With
    `showDetails`, latest first, the offset is applied twice and `size` is the length of the page, so
    read these in one page.

    Args:
        image: Id of the image instance that is looked at.
        user: Only what this account did; an unknown one is a 404.
        slice: Only positions on this slice instance; an unknown one is a 404.
        after_than: Only from this time on, itself included; milliseconds since 1970 (UTC).
        before_than: Only up to this time, itself included; milliseconds since 1970 (UTC).
        show_details: Answer single positions instead of summed-up views.
        max: Rows to answer; 0 means all. Negative or no number is refused.
        offset: Rows to skip; not a number of pages.

    Returns:
        The views; with `showDetails`, the positions.

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

    Source: list_image_positions.
    """
    return parse(
        client.send(
            request(
                image,
                user=user,
                slice=slice,
                after_than=after_than,
                before_than=before_than,
                show_details=show_details,
                max=max,
                offset=offset,
            )
        )
    )


async def asyncio(
    client: AsyncClient,
    image: int,
    *,
    user: int | None = None,
    slice: int | None = None,
    after_than: int | None = None,
    before_than: int | None = None,
    show_details: bool | None = None,
    max: int | None = None,
    offset: int | None = None,
) -> UserPositionCollection:
    """List where users looked on an image; see `sync`."""
    return parse(
        await client.send(
            request(
                image,
                user=user,
                slice=slice,
                after_than=after_than,
                before_than=before_than,
                show_details=show_details,
                max=max,
                offset=offset,
            )
        )
    )
