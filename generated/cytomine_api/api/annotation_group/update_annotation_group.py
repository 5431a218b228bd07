"""PUT /api/annotationgroup/{id}.json. Generated from operation update_annotation_group: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cytomine_wire.protocol import Operation, Request, segment

from cytomine_api.models.annotation_group_command import AnnotationGroupCommand

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cytomine_wire.protocol import AsyncClient, Client, Response

    from cytomine_api.models.annotation_group_update import AnnotationGroupUpdate

OPERATION = Operation(
    "update_annotation_group",
    "PUT",
    "/api/annotationgroup/{id}.json",
    success={200: AnnotationGroupCommand},
    errors=(400, 401, 403, 404, 415, 500),
)


def request(id: int, body: AnnotationGroupUpdate | Mapping[str, Any]) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "PUT",
        f"/api/annotationgroup/{segment(id)}.json",
        body=body,
        operation="update_annotation_group",
    )


def parse(response: Response) -> AnnotationGroupCommand:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(response, AnnotationGroupCommand.from_dict, AnnotationGroupCommand.mirror)
    raise OPERATION.unexpected(response)


def sync(client: Client, id: int, body: AnnotationGroupUpdate | Mapping[str, Any]) -> AnnotationGroupCommand:
    """Replace an annotation group.

    For users (not guests) among the members. Read, change, send back: created becomes null and type its
    default when left out. The message has the words of a delete.

    Args:
        id: Id of the group of annotations.
        body: What to send; a plain mapping is taken as it is.

    Returns:
        The group as saved.

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

    Source: update_annotation_group.
    """
    return parse(client.send(request(id, body)))


async def asyncio(
    client: AsyncClient, id: int, body: AnnotationGroupUpdate | Mapping[str, Any]
) -> AnnotationGroupCommand:
    """Replace an annotation group; see `sync`."""
    return parse(await client.send(request(id, body)))
