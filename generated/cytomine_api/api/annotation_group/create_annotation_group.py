"""POST /api/annotationgroup.json. Generated from operation create_annotation_group: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cytomine_wire.codec import one_of
from cytomine_wire.protocol import Operation, Request

from cytomine_api.models.annotation_group_command import AnnotationGroupCommand
from cytomine_api.models.bulk_reply import BulkReply

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cytomine_wire.protocol import AsyncClient, Client, Response

    from cytomine_api.models.annotation_group_create import AnnotationGroupCreate

OPERATION = Operation(
    "create_annotation_group",
    "POST",
    "/api/annotationgroup.json",
    success={200: AnnotationGroupCommand | BulkReply},
    errors=(400, 401, 403, 404, 500),
)


def request(
    body: AnnotationGroupCreate | list[AnnotationGroupCreate] | list[dict[str, Any]] | Mapping[str, Any],
) -> Request:
    """Return the request; nothing is sent."""
    return Request(
        "POST",
        "/api/annotationgroup.json",
        body=body,
        operation="create_annotation_group",
    )


def parse(response: Response) -> AnnotationGroupCommand | BulkReply:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(
            response,
            lambda value: one_of(
                value,
                (
                    AnnotationGroupCommand.from_dict,
                    BulkReply.from_dict,
                ),
            ),
            AnnotationGroupCommand.mirror,
            BulkReply.mirror,
        )
    raise OPERATION.unexpected(response)


def sync(
    client: Client,
    body: AnnotationGroupCreate | list[AnnotationGroupCreate] | list[dict[str, Any]] | Mapping[str, Any],
) -> AnnotationGroupCommand | BulkReply:
    """Create annotation groups.

    For users (not guests) among the members, whatever the editing mode of the project. Project and
    image group are not checked to fit. In an array, an entry without an image group refuses the whole
    array with a 500.

    Args:
        body: What to send; a plain mapping is taken as it is.

    Returns:
        The group; or, for an array, what became of its entries.

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

    Source: create_annotation_group.
    """
    return parse(client.send(request(body)))


async def asyncio(
    client: AsyncClient,
    body: AnnotationGroupCreate | list[AnnotationGroupCreate] | list[dict[str, Any]] | Mapping[str, Any],
) -> AnnotationGroupCommand | BulkReply:
    """Create annotation groups; see `sync`."""
    return parse(await client.send(request(body)))
