"""POST /api/tag.json. Generated from operation create_tag: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cytomine_wire.codec import one_of
from cytomine_wire.protocol import Operation, Request

from cytomine_api.models.bulk_reply import BulkReply
from cytomine_api.models.tag_command import TagCommand

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cytomine_wire.protocol import AsyncClient, Client, Response

    from cytomine_api.models.tag_create import TagCreate

OPERATION = Operation(
    "create_tag",
    "POST",
    "/api/tag.json",
    success={200: TagCommand | BulkReply},
    errors=(400, 401, 403, 409, 500),
)


def request(body: TagCreate | list[TagCreate] | list[dict[str, Any]] | Mapping[str, Any]) -> Request:
    """Return the request; nothing is sent."""
    return Request(
        "POST",
        "/api/tag.json",
        body=body,
        operation="create_tag",
    )


def parse(response: Response) -> TagCommand | BulkReply:
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
                    TagCommand.from_dict,
                    BulkReply.from_dict,
                ),
            ),
            TagCommand.mirror,
            BulkReply.mirror,
        )
    raise OPERATION.unexpected(response)


def sync(
    client: Client, body: TagCreate | list[TagCreate] | list[dict[str, Any]] | Mapping[str, Any]
) -> TagCommand | BulkReply:
    """Create tags.

    For users (not guests). The caller becomes the owner; id, user and times of the body are not read. A
    taken name, in any case, is a 409; a missing, empty or taken name within an array refuses the whole
    array with a 500.

    Args:
        body: What to send; a plain mapping is taken as it is.

    Returns:
        The tag; or, for an array, what became of its entries.

    Raises:
        InvalidError: The request cannot be carried out as it stands. A value in path or query that does
            not parse comes as a problem; raw brackets in the query are refused by the web server in
            front, with its own page. (400).
        AuthenticationError: No credentials, or wrong ones; which of the two, and what is wrong, is not
            told (401).
        ForbiddenError: The caller has no right to do this (403).
        AlreadyExistsError: The object clashes with one that is there, usually by its name (409).
        ServerError: The server failed, or met input it does not check: a page or, from changes and for
            a parameter given twice, JSON. Nothing was saved. On the routes open to nobody this is how
            missing credentials show. (500).

    Source: create_tag.
    """
    return parse(client.send(request(body)))


async def asyncio(
    client: AsyncClient, body: TagCreate | list[TagCreate] | list[dict[str, Any]] | Mapping[str, Any]
) -> TagCommand | BulkReply:
    """Create tags; see `sync`."""
    return parse(await client.send(request(body)))
