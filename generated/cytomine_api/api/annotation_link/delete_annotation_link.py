"""DELETE /api/annotationgroup/{group}/annotation/{annotation}.json. Generated from operation delete_annotation_link: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, segment

from cytomine_api.models.annotation_link_command import AnnotationLinkCommand

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "delete_annotation_link",
    "DELETE",
    "/api/annotationgroup/{group}/annotation/{annotation}.json",
    success={200: AnnotationLinkCommand},
    errors=(400, 401, 403, 404, 500),
)


def request(group: int, annotation: int) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "DELETE",
        f"/api/annotationgroup/{segment(group)}/annotation/{segment(annotation)}.json",
        operation="delete_annotation_link",
    )


def parse(response: Response) -> AnnotationLinkCommand:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(response, AnnotationLinkCommand.from_dict, AnnotationLinkCommand.mirror)
    raise OPERATION.unexpected(response)


def sync(client: Client, group: int, annotation: int) -> AnnotationLinkCommand:
    """Take an annotation out of its group.

    For users (not guests) among the members, also in a read-only project. The link goes whichever group
    is named. An annotation with several links, or whose group was deleted, is a 500.

    Args:
        group: Id of the group; not looked at, but for the text of a refusal.
        annotation: Id of the annotation to take out of its group.

    Returns:
        The link as it was.

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

    Source: delete_annotation_link.
    """
    return parse(client.send(request(group, annotation)))


async def asyncio(client: AsyncClient, group: int, annotation: int) -> AnnotationLinkCommand:
    """Take an annotation out of its group; see `sync`."""
    return parse(await client.send(request(group, annotation)))
