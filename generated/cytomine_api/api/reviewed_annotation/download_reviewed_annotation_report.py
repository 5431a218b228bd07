"""GET /api/project/{id}/reviewedannotation/download. Generated from operation download_reviewed_annotation_report: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, pairs, segment

if TYPE_CHECKING:
    from contextlib import AbstractAsyncContextManager, AbstractContextManager

    from cytomine_wire.protocol import AsyncClient, AsyncResponseStream, Client, Response, ResponseStream

OPERATION = Operation(
    "download_reviewed_annotation_report",
    "GET",
    "/api/project/{id}/reviewedannotation/download",
    success={200: bytes},
    errors=(400, 401, 403, 404, 500),
    parameters={
        "format": "format",
        "terms": "terms",
        "images": "images",
        "review_users": "reviewUsers",
        "project": "project",
        "after_than": "afterThan",
        "before_than": "beforeThan",
    },
)


def request(
    id: int,
    *,
    format: str,
    terms: list[int],
    images: list[int],
    review_users: list[int],
    project: int | None = None,
    after_than: int | None = None,
    before_than: int | None = None,
    accept: str = "application/json, text/csv, application/octet-stream, application/pdf",
) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "GET",
        f"/api/project/{segment(id)}/reviewedannotation/download",
        query=pairs(
            (
                ("format", format),
                ("terms", terms),
                ("images", images),
                ("reviewUsers", review_users),
                ("project", project),
                ("afterThan", after_than),
                ("beforeThan", before_than),
            )
        ),
        headers=pairs((("Accept", accept),)),
        operation="download_reviewed_annotation_report",
    )


def parse(response: Response) -> bytes:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return response.content
    raise OPERATION.unexpected(response)


def sync(
    client: Client,
    id: int,
    *,
    format: str,
    terms: list[int],
    images: list[int],
    review_users: list[int],
    project: int | None = None,
    after_than: int | None = None,
    before_than: int | None = None,
    accept: str = "application/json, text/csv, application/octet-stream, application/pdf",
) -> bytes:
    """Download a report of reviewed annotations.

    Open to members of the project. All lists must be sent; they may be empty, but `images` only beside
    the project once more in the query (400). Other filters of `list_annotations` count too; a `show`
    flag without `showMeta` is a 500.

    Args:
        id: Id of the project.
        format: Kind of file, in lower case; another word is a 500.
        terms: With one of these terms, ids joined by commas; empty stands for all.
        images: On one of these image instances, ids joined by commas; empty only beside `project`.
        review_users: Drawn as well as validated by one of these users, ids joined by commas; empty
            stands for all members.
        project: Container: a project.
        after_than: Made after then, in milliseconds since 1970 (UTC), with a resolution of seconds.
        before_than: Made before then, in milliseconds since 1970 (UTC), with a resolution of seconds.
        accept: Media types to ask for; the server answers one of text/csv, application/octet-stream,
            application/pdf.

    Returns:
        The file, named `<day>_<time>_annotations_project<id>.<format>` in Content-Disposition. `csv` is
        UTF-8 text with semicolons and CRLF: a head line, then one line for each annotation with id,
        area, perimeter, centroid (x, y), id and name of the image, login of the author, names of the
        terms, addresses of crop and viewer. The head always names microns² and mm, also where pixels
        are meant. `xls` comes as application/octet-stream.

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

    Source: download_reviewed_annotation_report.
    """
    return parse(
        client.send(
            request(
                id,
                format=format,
                terms=terms,
                images=images,
                review_users=review_users,
                project=project,
                after_than=after_than,
                before_than=before_than,
                accept=accept,
            )
        )
    )


async def asyncio(
    client: AsyncClient,
    id: int,
    *,
    format: str,
    terms: list[int],
    images: list[int],
    review_users: list[int],
    project: int | None = None,
    after_than: int | None = None,
    before_than: int | None = None,
    accept: str = "application/json, text/csv, application/octet-stream, application/pdf",
) -> bytes:
    """Download a report of reviewed annotations; see `sync`."""
    return parse(
        await client.send(
            request(
                id,
                format=format,
                terms=terms,
                images=images,
                review_users=review_users,
                project=project,
                after_than=after_than,
                before_than=before_than,
                accept=accept,
            )
        )
    )


def stream(
    client: Client,
    id: int,
    *,
    format: str,
    terms: list[int],
    images: list[int],
    review_users: list[int],
    project: int | None = None,
    after_than: int | None = None,
    before_than: int | None = None,
    accept: str = "application/json, text/csv, application/octet-stream, application/pdf",
) -> AbstractContextManager[ResponseStream]:
    """Download a report of reviewed annotations, piece by piece: the body is never whole in memory; see
    `sync`."""
    return OPERATION.stream(
        client,
        request(
            id,
            format=format,
            terms=terms,
            images=images,
            review_users=review_users,
            project=project,
            after_than=after_than,
            before_than=before_than,
            accept=accept,
        ),
    )


def astream(
    client: AsyncClient,
    id: int,
    *,
    format: str,
    terms: list[int],
    images: list[int],
    review_users: list[int],
    project: int | None = None,
    after_than: int | None = None,
    before_than: int | None = None,
    accept: str = "application/json, text/csv, application/octet-stream, application/pdf",
) -> AbstractAsyncContextManager[AsyncResponseStream]:
    """Download a report of reviewed annotations, piece by piece, in a task; see `sync`."""
    return OPERATION.astream(
        client,
        request(
            id,
            format=format,
            terms=terms,
            images=images,
            review_users=review_users,
            project=project,
            after_than=after_than,
            before_than=before_than,
            accept=accept,
        ),
    )
