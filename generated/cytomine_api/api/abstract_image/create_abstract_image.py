"""POST /api/abstractimage.json. Generated from operation create_abstract_image: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cytomine_wire.codec import one_of
from cytomine_wire.protocol import Operation, Request

from cytomine_api.models.abstract_image_command import AbstractImageCommand
from cytomine_api.models.bulk_reply import BulkReply

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cytomine_wire.protocol import AsyncClient, Client, Response

    from cytomine_api.models.abstract_image_create import AbstractImageCreate

OPERATION = Operation(
    "create_abstract_image",
    "POST",
    "/api/abstractimage.json",
    success={200: AbstractImageCommand | BulkReply},
    errors=(400, 401, 403, 500),
)


def request(
    body: AbstractImageCreate | list[AbstractImageCreate] | list[dict[str, Any]] | Mapping[str, Any],
) -> Request:
    """Return the request; nothing is sent."""
    return Request(
        "POST",
        "/api/abstractimage.json",
        body=body,
        operation="create_abstract_image",
    )


def parse(response: Response) -> AbstractImageCommand | BulkReply:
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
                    AbstractImageCommand.from_dict,
                    BulkReply.from_dict,
                ),
            ),
            AbstractImageCommand.mirror,
            BulkReply.mirror,
        )
    raise OPERATION.unexpected(response)


def sync(
    client: Client,
    body: AbstractImageCreate | list[AbstractImageCreate] | list[dict[str, Any]] | Mapping[str, Any],
) -> AbstractImageCommand | BulkReply:
    """Create abstract images.

    For users (not guests). The image server does this during an import; a client rarely needs to.
    Nothing must be sent, but an image without file can never be read, changed or deleted. A blank name,
    an unknown file and a size below 1 are a 400. In an array, one entry that is refused makes the whole
    call a 500, and nothing is saved.

    Args:
        body: What to send; a plain mapping is taken as it is.

    Returns:
        The image; or, for an array, what became of its entries.

    Raises:
        InvalidError: The request cannot be carried out as it stands. A value in path or query that does
            not parse comes as a problem; raw brackets in the query are refused by the web server in
            front, with its own page. (400).
        AuthenticationError: No credentials, or wrong ones; which of the two, and what is wrong, is not
            told (401).
        ForbiddenError: The caller has no right to do this (403).
        ServerError: The server failed, or met input it does not check: a page or, from changes and for
            a parameter given twice, JSON. Nothing was saved. On the routes open to nobody this is how
            missing credentials show. (500).

    Source: create_abstract_image.
    """
    return parse(client.send(request(body)))


async def asyncio(
    client: AsyncClient,
    body: AbstractImageCreate | list[AbstractImageCreate] | list[dict[str, Any]] | Mapping[str, Any],
) -> AbstractImageCommand | BulkReply:
    """Create abstract images; see `sync`."""
    return parse(await client.send(request(body)))
