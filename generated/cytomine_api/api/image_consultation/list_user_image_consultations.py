"""GET /api/project/{project}/user/{user}/imageconsultation.json. Generated from operation list_user_image_consultations: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, pairs, segment

from cytomine_api.models.image_consultation_collection import ImageConsultationCollection

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "list_user_image_consultations",
    "GET",
    "/api/project/{project}/user/{user}/imageconsultation.json",
    success={200: ImageConsultationCollection},
    errors=(400, 401, 403, 404, 500),
    parameters={"distinct_images": "distinctImages", "max": "max", "offset": "offset"},
)


def request(
    project: int,
    user: int,
    *,
    distinct_images: bool | None = None,
    max: int | None = None,
    offset: int | None = None,
) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "GET",
        f"/api/project/{segment(project)}/user/{segment(user)}/imageconsultation.json",
        query=pairs((("distinctImages", distinct_images), ("max", max), ("offset", offset))),
        operation="list_user_image_consultations",
    )


def parse(response: Response) -> ImageConsultationCollection:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(
            response, ImageConsultationCollection.from_dict, ImageConsultationCollection.mirror
        )
    raise OPERATION.unexpected(response)


def sync(
    client: Client,
    project: int,
    user: int,
    *,
    distinct_images: bool | None = None,
    max: int | None = None,
    offset: int | None = None,
) -> ImageConsultationCollection:
    """List the consultations of a user in a project.

    For the user and for managers of the project. Latest first. Without `distinctImages` the offset
    skips nothing: the first `max` + `offset` rows are answered, so drop those in front yourself.

    Args:
        project: Id of the project whose activity is asked for.
        user: Id of the account whose activity is asked for.
        distinct_images: One row for each image instead, in another form.
        max: Rows to answer; 0 means all. Negative or no number is refused.
        offset: Rows to skip; not a number of pages.

    Returns:
        The consultations; with `distinctImages`, the images.

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

    Source: list_user_image_consultations.
    """
    return parse(client.send(request(project, user, distinct_images=distinct_images, max=max, offset=offset)))


async def asyncio(
    client: AsyncClient,
    project: int,
    user: int,
    *,
    distinct_images: bool | None = None,
    max: int | None = None,
    offset: int | None = None,
) -> ImageConsultationCollection:
    """List the consultations of a user in a project; see `sync`."""
    return parse(
        await client.send(request(project, user, distinct_images=distinct_images, max=max, offset=offset))
    )
