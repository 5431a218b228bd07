"""GET /api/sliceinstance/{slice}/annotation_action.json. Generated from operation list_slice_annotation_actions: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, pairs, segment

from cytomine_api.models.annotation_action_collection import AnnotationActionCollection

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "list_slice_annotation_actions",
    "GET",
    "/api/sliceinstance/{slice}/annotation_action.json",
    success={200: AnnotationActionCollection},
    errors=(400, 401, 403, 404, 500),
    parameters={
        "user": "user",
        "after_than": "afterThan",
        "before_than": "beforeThan",
        "max": "max",
        "offset": "offset",
    },
)


def request(
    slice: int,
    *,
    user: int | None = None,
    after_than: int | None = None,
    before_than: int | None = None,
    max: int | None = None,
    offset: int | None = None,
) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "GET",
        f"/api/sliceinstance/{segment(slice)}/annotation_action.json",
        query=pairs(
            (
                ("user", user),
                ("afterThan", after_than),
                ("beforeThan", before_than),
                ("max", max),
                ("offset", offset),
            )
        ),
        operation="list_slice_annotation_actions",
    )


def parse(response: Response) -> AnnotationActionCollection:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(
            response, AnnotationActionCollection.from_dict, AnnotationActionCollection.mirror
        )
    raise OPERATION.unexpected(response)


def sync(
    client: Client,
    slice: int,
    *,
    user: int | None = None,
    after_than: int | None = None,
    before_than: int | None = None,
    max: int | None = None,
    offset: int | None = None,
) -> AnnotationActionCollection:
    """List what was done with the annotations of a slice.

    For managers of the project. Oldest first.

    Args:
        slice: Id of the slice instance.
        user: Only what this account did; an unknown one is a 404.
        after_than: Only from this time on, itself included; milliseconds since 1970 (UTC).
        before_than: Only up to this time, itself included; milliseconds since 1970 (UTC).
        max: Rows to answer; 0 means all. Negative or no number is refused.
        offset: Rows to skip; not a number of pages.

    Returns:
        The records.

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

    Source: list_slice_annotation_actions.
    """
    return parse(
        client.send(
            request(slice, user=user, after_than=after_than, before_than=before_than, max=max, offset=offset)
        )
    )


async def asyncio(
    client: AsyncClient,
    slice: int,
    *,
    user: int | None = None,
    after_than: int | None = None,
    before_than: int | None = None,
    max: int | None = None,
    offset: int | None = None,
) -> AnnotationActionCollection:
    """List what was done with the annotations of a slice; see `sync`."""
    return parse(
        await client.send(
            request(slice, user=user, after_than=after_than, before_than=before_than, max=max, offset=offset)
        )
    )
