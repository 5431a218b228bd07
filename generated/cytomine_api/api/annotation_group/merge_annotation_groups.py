"""POST /api/annotationgroup/{id}/annotationgroup/{merged}/merge.json. Generated from operation merge_annotation_groups: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, segment

from cytomine_api.models.annotation_group_command import AnnotationGroupCommand

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "merge_annotation_groups",
    "POST",
    "/api/annotationgroup/{id}/annotationgroup/{merged}/merge.json",
    success={200: AnnotationGroupCommand},
    errors=(400, 401, 403, 404, 500),
)


def request(id: int, merged: int) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "POST",
        f"/api/annotationgroup/{segment(id)}/annotationgroup/{segment(merged)}/merge.json",
        operation="merge_annotation_groups",
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


def sync(client: Client, id: int, merged: int) -> AnnotationGroupCommand:
    """Merge a group into another.

    Open to members of the project, guests included. The first group stays and takes over the links of
    the second. Groups that differ in project, image group or type are a 500. The message has the words
    of a delete.

    Args:
        id: Id of the group of annotations.
        merged: Id of the group that gives up its annotations and is deleted.

    Returns:
        The group that stays.

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

    Source: merge_annotation_groups.
    """
    return parse(client.send(request(id, merged)))


async def asyncio(client: AsyncClient, id: int, merged: int) -> AnnotationGroupCommand:
    """Merge a group into another; see `sync`."""
    return parse(await client.send(request(id, merged)))
