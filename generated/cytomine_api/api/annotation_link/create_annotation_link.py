"""POST /api/annotationlink.json. Generated from operation create_annotation_link: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cytomine_wire.protocol import Operation, Request

from cytomine_api.models.annotation_link_command import AnnotationLinkCommand

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cytomine_wire.protocol import AsyncClient, Client, Response

    from cytomine_api.models.annotation_link_create import AnnotationLinkCreate

OPERATION = Operation(
    "create_annotation_link",
    "POST",
    "/api/annotationlink.json",
    success={200: AnnotationLinkCommand},
    errors=(400, 401, 403, 404, 500),
)


def request(body: AnnotationLinkCreate | Mapping[str, Any]) -> Request:
    """Return the request; nothing is sent."""
    return Request(
        "POST",
        "/api/annotationlink.json",
        body=body,
        operation="create_annotation_link",
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


def sync(client: Client, body: AnnotationLinkCreate | Mapping[str, Any]) -> AnnotationLinkCommand:
    """Put an annotation in a group.

    For users (not guests) among the members; in a read-only project for managers. Image and annotation
    are not checked to fit. Put an annotation in one group only: a second link is taken, but then its
    links cannot be listed or removed any more (500). There is no form for many.

    Args:
        body: What to send; a plain mapping is taken as it is.

    Returns:
        The link.

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

    Source: create_annotation_link.
    """
    return parse(client.send(request(body)))


async def asyncio(
    client: AsyncClient, body: AnnotationLinkCreate | Mapping[str, Any]
) -> AnnotationLinkCommand:
    """Put an annotation in a group; see `sync`."""
    return parse(await client.send(request(body)))
