"""GET /api/imageconsultation/resume.json. Generated from operation summarize_image_consultations: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, pairs

from cytomine_api.models.image_consultation_summary_collection import ImageConsultationSummaryCollection

if TYPE_CHECKING:
    from contextlib import AbstractAsyncContextManager, AbstractContextManager

    from cytomine_wire.protocol import AsyncClient, AsyncResponseStream, Client, Response, ResponseStream

OPERATION = Operation(
    "summarize_image_consultations",
    "GET",
    "/api/imageconsultation/resume.json",
    success={200: ImageConsultationSummaryCollection | bytes},
    errors=(400, 401, 403, 404, 500),
    parameters={"user": "user", "project": "project", "export": "export", "max": "max", "offset": "offset"},
)


def request(
    *, user: int, project: int, export: str | None = None, max: int | None = None, offset: int | None = None
) -> Request:
    """Return the request; nothing is sent."""
    return Request(
        "GET",
        "/api/imageconsultation/resume.json",
        query=pairs(
            (("user", user), ("project", project), ("export", export), ("max", max), ("offset", offset))
        ),
        operation="summarize_image_consultations",
    )


def parse(response: Response) -> ImageConsultationSummaryCollection | bytes:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        if response.media_type in ("text/csv",):
            return response.content
        return OPERATION.read(
            response, ImageConsultationSummaryCollection.from_dict, ImageConsultationSummaryCollection.mirror
        )
    raise OPERATION.unexpected(response)


def sync(
    client: Client,
    *,
    user: int,
    project: int,
    export: str | None = None,
    max: int | None = None,
    offset: int | None = None,
) -> ImageConsultationSummaryCollection | bytes:
    """Sum up the consultations of a user image by image.

    Open to members of the project. An unknown user gives an empty page, but a 404 with `export`. The
    table is separated by semicolons, its lines end in CR and LF, and its times are texts such as `Sun
    Nov 22 14:41:22 UTC 2026`.

    Args:
        user: Whose consultations.
        project: Those in this project.
        export: With `csv`, a table as a file; anything else changes nothing.
        max: Rows to answer; 0 means all. Negative or no number is refused.
        offset: Rows to skip; not a number of pages.

    Returns:
        One row an image.

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

    Source: summarize_image_consultations.
    """
    return parse(client.send(request(user=user, project=project, export=export, max=max, offset=offset)))


async def asyncio(
    client: AsyncClient,
    *,
    user: int,
    project: int,
    export: str | None = None,
    max: int | None = None,
    offset: int | None = None,
) -> ImageConsultationSummaryCollection | bytes:
    """Sum up the consultations of a user image by image; see `sync`."""
    return parse(
        await client.send(request(user=user, project=project, export=export, max=max, offset=offset))
    )


def stream(
    client: Client,
    *,
    user: int,
    project: int,
    export: str | None = None,
    max: int | None = None,
    offset: int | None = None,
) -> AbstractContextManager[ResponseStream]:
    """Sum up the consultations of a user image by image, piece by piece: the body is never whole in
    memory; see `sync`."""
    return OPERATION.stream(
        client, request(user=user, project=project, export=export, max=max, offset=offset)
    )


def astream(
    client: AsyncClient,
    *,
    user: int,
    project: int,
    export: str | None = None,
    max: int | None = None,
    offset: int | None = None,
) -> AbstractAsyncContextManager[AsyncResponseStream]:
    """Sum up the consultations of a user image by image, piece by piece, in a task; see `sync`."""
    return OPERATION.astream(
        client, request(user=user, project=project, export=export, max=max, offset=offset)
    )
