"""POST /api/description.json. Generated from operation create_description: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cytomine_wire.protocol import Operation, Request

from cytomine_api.models.description_command import DescriptionCommand

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cytomine_wire.protocol import AsyncClient, Client, Response

    from cytomine_api.models.description_create import DescriptionCreate

OPERATION = Operation(
    "create_description",
    "POST",
    "/api/description.json",
    success={200: DescriptionCommand},
    errors=(400, 401, 403, 404, 409, 415, 500),
)


def request(body: DescriptionCreate | Mapping[str, Any]) -> Request:
    """Return the request; nothing is sent."""
    return Request(
        "POST",
        "/api/description.json",
        body=body,
        operation="create_description",
    )


def parse(response: Response) -> DescriptionCommand:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(response, DescriptionCommand.from_dict, DescriptionCommand.mirror)
    raise OPERATION.unexpected(response)


def sync(client: Client, body: DescriptionCreate | Mapping[str, Any]) -> DescriptionCommand:
    """Describe the object the body names.

    A project asks for WRITE; an image or annotation for READ and what the editing mode of its project
    leaves (classic: all, restricted: one's own, read-only: managers), an image moreover for a user, no
    guest; anything else for ADMINISTRATION on what it lies in, and with less it is a 500 where one may
    read it. An object has one description; a second is a 409. No array is taken.

    Args:
        body: What to send; a plain mapping is taken as it is.

    Returns:
        The description.

    Raises:
        InvalidError: The request cannot be carried out as it stands. A value in path or query that does
            not parse comes as a problem; raw brackets in the query are refused by the web server in
            front, with its own page. (400).
        AuthenticationError: No credentials, or wrong ones; which of the two, and what is wrong, is not
            told (401).
        ForbiddenError: The caller has no right to do this (403).
        NotFoundError: There is no such object, or one that the request names is unknown (404).
        AlreadyExistsError: The object clashes with one that is there, usually by its name (409).
        InvalidError: The Content-Type is not application/json (415).
        ServerError: The server failed, or met input it does not check: a page or, from changes and for
            a parameter given twice, JSON. Nothing was saved. On the routes open to nobody this is how
            missing credentials show. (500).

    Source: create_description.
    """
    return parse(client.send(request(body)))


async def asyncio(client: AsyncClient, body: DescriptionCreate | Mapping[str, Any]) -> DescriptionCommand:
    """Describe the object the body names; see `sync`."""
    return parse(await client.send(request(body)))
