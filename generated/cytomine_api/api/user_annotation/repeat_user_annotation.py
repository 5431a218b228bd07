"""POST /api/userannotation/{id}/repeat.json. Generated from operation repeat_user_annotation: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cytomine_wire.protocol import Operation, Request, segment

from cytomine_api.models.annotation_collection import AnnotationCollection

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cytomine_wire.protocol import AsyncClient, Client, Response

    from cytomine_api.models.user_annotation_repeat import UserAnnotationRepeat

OPERATION = Operation(
    "repeat_user_annotation",
    "POST",
    "/api/userannotation/{id}/repeat.json",
    success={200: AnnotationCollection | str},
    errors=(400, 401, 403, 404, 415, 500),
)


def request(id: int, body: UserAnnotationRepeat | Mapping[str, Any]) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "POST",
        f"/api/userannotation/{segment(id)}/repeat.json",
        body=body,
        operation="repeat_user_annotation",
    )


def parse(response: Response) -> AnnotationCollection | str:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        if not response.content.startswith((b"{", b"[")):
            return response.text
        return OPERATION.read(response, AnnotationCollection.from_dict, AnnotationCollection.mirror)
    raise OPERATION.unexpected(response)


def sync(
    client: Client, id: int, body: UserAnnotationRepeat | Mapping[str, Any]
) -> AnnotationCollection | str:
    """Copy a user annotation to following planes.

    For members of the project, as for a create. Copies go to planes of the image whose channel, depth
    and time are not before those of the first one, in the order of time, depth and channel; the plane
    of the annotation itself is left out. **The server mixes up both values of the body.** Copies are
    made although the answer cannot be read: list them afterwards. An annotation that is in a track
    cannot be copied (500).

    Args:
        id: Id of the user annotation.
        body: What to send; a plain mapping is taken as it is.

    Returns:
        An empty page when there is no plane to copy to, a bare text when copies were made.

    Raises:
        InvalidError: The request cannot be carried out as it stands. A value in path or query that does
            not parse comes as a problem; raw brackets in the query are refused by the web server in
            front, with its own page. (400).
        AuthenticationError: No credentials, or wrong ones; which of the two, and what is wrong, is not
            told (401).
        ForbiddenError: The caller has no right to do this (403).
        NotFoundError: There is no such object, or one that the request names is unknown (404).
        InvalidError: The Content-Type is not application/json (415).
        ServerError: The server failed, or met input it does not check: a page or, from changes and for
            a parameter given twice, JSON. Nothing was saved. On the routes open to nobody this is how
            missing credentials show. (500).

    Source: repeat_user_annotation.
    """
    return parse(client.send(request(id, body)))


async def asyncio(
    client: AsyncClient, id: int, body: UserAnnotationRepeat | Mapping[str, Any]
) -> AnnotationCollection | str:
    """Copy a user annotation to following planes; see `sync`."""
    return parse(await client.send(request(id, body)))
