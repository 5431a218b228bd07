"""PUT /api/userannotation/{id}.json. Generated from operation update_user_annotation: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cytomine_wire.protocol import Operation, Request, segment

from cytomine_api.models.annotation_command import AnnotationCommand

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cytomine_wire.protocol import AsyncClient, Client, Response

    from cytomine_api.models.user_annotation_update import UserAnnotationUpdate

OPERATION = Operation(
    "update_user_annotation",
    "PUT",
    "/api/userannotation/{id}.json",
    success={200: AnnotationCommand},
    errors=(400, 401, 403, 404, 415, 500),
)


def request(id: int, body: UserAnnotationUpdate | Mapping[str, Any]) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "PUT",
        f"/api/userannotation/{segment(id)}.json",
        body=body,
        operation="update_user_annotation",
    )


def parse(response: Response) -> AnnotationCommand:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(response, AnnotationCommand.from_dict, AnnotationCommand.mirror)
    raise OPERATION.unexpected(response)


def sync(client: Client, id: int, body: UserAnnotationUpdate | Mapping[str, Any]) -> AnnotationCommand:
    """Replace a user annotation.

    For members of the project who may edit it: in a restricted project the author, in a read-only one
    managers. Read, change, send back: created becomes null when left out, and geometryCompression is
    applied once more, so send 0 to keep the shape as it is. Terms, tracks and properties are not
    changed here. What reaches beyond the image is cut off; thin shapes are taken, unlike in a create.
    Slice and image are not checked to fit. A missing location or image is a 500. Without valid
    credentials: as for `get_user_annotation`.

    Args:
        id: Id of the user annotation.
        body: What to send; a plain mapping is taken as it is.

    Returns:
        The annotation as saved.

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

    Source: update_user_annotation.
    """
    return parse(client.send(request(id, body)))


async def asyncio(
    client: AsyncClient, id: int, body: UserAnnotationUpdate | Mapping[str, Any]
) -> AnnotationCommand:
    """Replace a user annotation; see `sync`."""
    return parse(await client.send(request(id, body)))
