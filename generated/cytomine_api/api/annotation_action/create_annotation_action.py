"""POST /api/annotation_action.json. Generated from operation create_annotation_action: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cytomine_wire.protocol import Operation, Request

from cytomine_api.models.annotation_action import AnnotationAction

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cytomine_wire.protocol import AsyncClient, Client, Response

    from cytomine_api.models.annotation_action_create import AnnotationActionCreate

OPERATION = Operation(
    "create_annotation_action",
    "POST",
    "/api/annotation_action.json",
    success={200: AnnotationAction},
    errors=(400, 401, 403, 404, 415),
)


def request(body: AnnotationActionCreate | Mapping[str, Any]) -> Request:
    """Return the request; nothing is sent."""
    return Request(
        "POST",
        "/api/annotation_action.json",
        body=body,
        operation="create_annotation_action",
    )


def parse(response: Response) -> AnnotationAction:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(response, AnnotationAction.from_dict, AnnotationAction.mirror)
    raise OPERATION.unexpected(response)


def sync(client: Client, body: AnnotationActionCreate | Mapping[str, Any]) -> AnnotationAction:
    """Record that one did something with an annotation.

    Open to members of its project. The caller and the time are set by the server and cannot be chosen;
    nothing is done to the annotation. There is no command: records cannot be undone, changed or
    deleted.

    Args:
        body: What to send; a plain mapping is taken as it is.

    Returns:
        The record.

    Raises:
        InvalidError: The request cannot be carried out as it stands. A value in path or query that does
            not parse comes as a problem; raw brackets in the query are refused by the web server in
            front, with its own page. (400).
        AuthenticationError: No credentials, or wrong ones; which of the two, and what is wrong, is not
            told (401).
        ForbiddenError: The caller has no right to do this (403).
        NotFoundError: There is no such object, or one that the request names is unknown (404).
        InvalidError: The Content-Type is not application/json (415).

    Source: create_annotation_action.
    """
    return parse(client.send(request(body)))


async def asyncio(client: AsyncClient, body: AnnotationActionCreate | Mapping[str, Any]) -> AnnotationAction:
    """Record that one did something with an annotation; see `sync`."""
    return parse(await client.send(request(body)))
