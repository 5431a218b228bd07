"""POST /api/userannotation.json. Generated from operation create_user_annotation: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cytomine_wire.codec import one_of
from cytomine_wire.protocol import Operation, Request, pairs

from cytomine_api.models.annotation_command import AnnotationCommand
from cytomine_api.models.bulk_reply import BulkReply

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cytomine_wire.protocol import AsyncClient, Client, Response

    from cytomine_api.models.annotation_create import AnnotationCreate

OPERATION = Operation(
    "create_user_annotation",
    "POST",
    "/api/userannotation.json",
    success={200: AnnotationCommand | BulkReply},
    errors=(400, 401, 403, 404, 409, 500),
    parameters={"min_point": "minPoint", "max_point": "maxPoint"},
)


def request(
    body: AnnotationCreate | list[AnnotationCreate] | list[dict[str, Any]] | Mapping[str, Any],
    *,
    min_point: int | None = None,
    max_point: int | None = None,
) -> Request:
    """Return the request; nothing is sent."""
    return Request(
        "POST",
        "/api/userannotation.json",
        query=pairs((("minPoint", min_point), ("maxPoint", max_point))),
        body=body,
        operation="create_user_annotation",
    )


def parse(response: Response) -> AnnotationCommand | BulkReply:
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
                    AnnotationCommand.from_dict,
                    BulkReply.from_dict,
                ),
            ),
            AnnotationCommand.mirror,
            BulkReply.mirror,
        )
    raise OPERATION.unexpected(response)


def sync(
    client: Client,
    body: AnnotationCreate | list[AnnotationCreate] | list[dict[str, Any]] | Mapping[str, Any],
    *,
    min_point: int | None = None,
    max_point: int | None = None,
) -> AnnotationCommand | BulkReply:
    """Create user annotations at another address.

    For members of the project; does in all what `create_annotation` does.

    Args:
        body: What to send; a plain mapping is taken as it is.
        min_point: Fewest points to keep when shapes are simplified, for entries that do not say it
            themselves.
        max_point: Most points to keep when shapes are simplified, for entries that do not say it
            themselves.

    Returns:
        The annotation; or, for an array, what became of its entries.

    Raises:
        InvalidError: The request cannot be carried out as it stands. A value in path or query that does
            not parse comes as a problem; raw brackets in the query are refused by the web server in
            front, with its own page. (400).
        AuthenticationError: No credentials, or wrong ones; which of the two, and what is wrong, is not
            told (401).
        ForbiddenError: The caller has no right to do this (403).
        NotFoundError: There is no such object, or one that the request names is unknown (404).
        AlreadyExistsError: The object clashes with one that is there, usually by its name (409).
        ServerError: The server failed, or met input it does not check: a page or, from changes and for
            a parameter given twice, JSON. Nothing was saved. On the routes open to nobody this is how
            missing credentials show. (500).

    Source: create_user_annotation.
    """
    return parse(client.send(request(body, min_point=min_point, max_point=max_point)))


async def asyncio(
    client: AsyncClient,
    body: AnnotationCreate | list[AnnotationCreate] | list[dict[str, Any]] | Mapping[str, Any],
    *,
    min_point: int | None = None,
    max_point: int | None = None,
) -> AnnotationCommand | BulkReply:
    """Create user annotations at another address; see `sync`."""
    return parse(await client.send(request(body, min_point=min_point, max_point=max_point)))
