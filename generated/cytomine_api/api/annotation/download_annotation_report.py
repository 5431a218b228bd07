"""GET /api/project/{id}/annotation/download. Generated from operation download_annotation_report: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, pairs, segment

if TYPE_CHECKING:
    from contextlib import AbstractAsyncContextManager, AbstractContextManager

    from cytomine_wire.protocol import AsyncClient, AsyncResponseStream, Client, Response, ResponseStream

OPERATION = Operation(
    "download_annotation_report",
    "GET",
    "/api/project/{id}/annotation/download",
    success={200: bytes},
    errors=(400, 401, 403, 404, 500),
    parameters={
        "format": "format",
        "project": "project",
        "images": "images",
        "terms": "terms",
        "users": "users",
        "review_users": "reviewUsers",
        "reviewed": "reviewed",
        "after_than": "afterThan",
        "before_than": "beforeThan",
        "no_term": "noTerm",
        "multiple_term": "multipleTerm",
        "bbox": "bbox",
        "show_basic": "showBasic",
    },
)


def request(
    id: int,
    *,
    format: str,
    project: int | None = None,
    images: list[int] | None = None,
    terms: list[int] | None = None,
    users: list[int] | None = None,
    review_users: list[int] | None = None,
    reviewed: bool | None = None,
    after_than: int | None = None,
    before_than: int | None = None,
    no_term: bool | None = None,
    multiple_term: bool | None = None,
    bbox: str | None = None,
    show_basic: bool | None = None,
    accept: str = "application/json, text/csv, application/octet-stream, application/pdf",
) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "GET",
        f"/api/project/{segment(id)}/annotation/download",
        query=pairs(
            (
                ("format", format),
                ("project", project),
                ("images", images),
                ("terms", terms),
                ("users", users),
                ("reviewUsers", review_users),
                ("reviewed", reviewed),
                ("afterThan", after_than),
                ("beforeThan", before_than),
                ("noTerm", no_term),
                ("multipleTerm", multiple_term),
                ("bbox", bbox),
                ("showBasic", show_basic),
            )
        ),
        headers=pairs((("Accept", accept),)),
        operation="download_annotation_report",
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
    project: int | None = None,
    images: list[int] | None = None,
    terms: list[int] | None = None,
    users: list[int] | None = None,
    review_users: list[int] | None = None,
    reviewed: bool | None = None,
    after_than: int | None = None,
    before_than: int | None = None,
    no_term: bool | None = None,
    multiple_term: bool | None = None,
    bbox: str | None = None,
    show_basic: bool | None = None,
    accept: str = "application/json, text/csv, application/octet-stream, application/pdf",
) -> bytes:
    """Download a report of annotations.

    Open to members of the project. `images`, or the project once more in the query, must be sent, or it
    is a 400. Other filters of `list_annotations` count too; a `show` flag without `showMeta` is a 500,
    as are unknown users. What the file looks like is told at the answer.

    Args:
        id: Id of the project.
        format: Kind of file, in lower case; another word is a 500.
        project: Container: a project.
        images: Container: image instances of one project, ids joined by commas.
        terms: With one of these terms, ids joined by commas; adds the term fields to the rows.
        users: Drawn by one of these users, ids joined by commas; all members of the project when left
            out.
        review_users: Of reviewed annotations, drawn as well as validated by one of these users, ids
            joined by commas.
        reviewed: List reviewed annotations instead of user annotations.
        after_than: Made after then, in milliseconds since 1970 (UTC), with a resolution of seconds.
        before_than: Made before then, in milliseconds since 1970 (UTC), with a resolution of seconds.
        no_term: Without any term; beside `term` or `terms` it adds those, beside `users` it asks for no
            term set by them.
        multiple_term: With two terms or more; wins over `noTerm`.
        bbox: Touching this region: `minX,minY,maxX,maxY` in pixels of the full image, y upwards, or a
            WKT polygon.
        show_basic: Shows class and id, which are always there.
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

    Source: download_annotation_report.
    """
    return parse(
        client.send(
            request(
                id,
                format=format,
                project=project,
                images=images,
                terms=terms,
                users=users,
                review_users=review_users,
                reviewed=reviewed,
                after_than=after_than,
                before_than=before_than,
                no_term=no_term,
                multiple_term=multiple_term,
                bbox=bbox,
                show_basic=show_basic,
                accept=accept,
            )
        )
    )


async def asyncio(
    client: AsyncClient,
    id: int,
    *,
    format: str,
    project: int | None = None,
    images: list[int] | None = None,
    terms: list[int] | None = None,
    users: list[int] | None = None,
    review_users: list[int] | None = None,
    reviewed: bool | None = None,
    after_than: int | None = None,
    before_than: int | None = None,
    no_term: bool | None = None,
    multiple_term: bool | None = None,
    bbox: str | None = None,
    show_basic: bool | None = None,
    accept: str = "application/json, text/csv, application/octet-stream, application/pdf",
) -> bytes:
    """Download a report of annotations; see `sync`."""
    return parse(
        await client.send(
            request(
                id,
                format=format,
                project=project,
                images=images,
                terms=terms,
                users=users,
                review_users=review_users,
                reviewed=reviewed,
                after_than=after_than,
                before_than=before_than,
                no_term=no_term,
                multiple_term=multiple_term,
                bbox=bbox,
                show_basic=show_basic,
                accept=accept,
            )
        )
    )


def stream(
    client: Client,
    id: int,
    *,
    format: str,
    project: int | None = None,
    images: list[int] | None = None,
    terms: list[int] | None = None,
    users: list[int] | None = None,
    review_users: list[int] | None = None,
    reviewed: bool | None = None,
    after_than: int | None = None,
    before_than: int | None = None,
    no_term: bool | None = None,
    multiple_term: bool | None = None,
    bbox: str | None = None,
    show_basic: bool | None = None,
    accept: str = "application/json, text/csv, application/octet-stream, application/pdf",
) -> AbstractContextManager[ResponseStream]:
    """Download a report of annotations, piece by piece: the body is never whole in memory; see `sync`."""
    return OPERATION.stream(
        client,
        request(
            id,
            format=format,
            project=project,
            images=images,
            terms=terms,
            users=users,
            review_users=review_users,
            reviewed=reviewed,
            after_than=after_than,
            before_than=before_than,
            no_term=no_term,
            multiple_term=multiple_term,
            bbox=bbox,
            show_basic=show_basic,
            accept=accept,
        ),
    )


def astream(
    client: AsyncClient,
    id: int,
    *,
    format: str,
    project: int | None = None,
    images: list[int] | None = None,
    terms: list[int] | None = None,
    users: list[int] | None = None,
    review_users: list[int] | None = None,
    reviewed: bool | None = None,
    after_than: int | None = None,
    before_than: int | None = None,
    no_term: bool | None = None,
    multiple_term: bool | None = None,
    bbox: str | None = None,
    show_basic: bool | None = None,
    accept: str = "application/json, text/csv, application/octet-stream, application/pdf",
) -> AbstractAsyncContextManager[AsyncResponseStream]:
    """Download a report of annotations, piece by piece, in a task; see `sync`."""
    return OPERATION.astream(
        client,
        request(
            id,
            format=format,
            project=project,
            images=images,
            terms=terms,
            users=users,
            review_users=review_users,
            reviewed=reviewed,
            after_than=after_than,
            before_than=before_than,
            no_term=no_term,
            multiple_term=multiple_term,
            bbox=bbox,
            show_basic=show_basic,
            accept=accept,
        ),
    )
