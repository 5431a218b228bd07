"""POST /api/property.json. Generated from operation create_property: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cytomine_wire.protocol import Operation, Request

from cytomine_api.models.property_command import PropertyCommand

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cytomine_wire.protocol import AsyncClient, Client, Response

    from cytomine_api.models.property_create_for_object import PropertyCreateForObject

OPERATION = Operation(
    "create_property",
    "POST",
    "/api/property.json",
    success={200: PropertyCommand},
    errors=(400, 401, 403, 404, 415, 500),
)


def request(body: PropertyCreateForObject | Mapping[str, Any]) -> Request:
    """Return the request; nothing is sent."""
    return Request(
        "POST",
        "/api/property.json",
        body=body,
        operation="create_property",
    )


def parse(response: Response) -> PropertyCommand:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(response, PropertyCommand.from_dict, PropertyCommand.mirror)
    raise OPERATION.unexpected(response)


def sync(client: Client, body: PropertyCreateForObject | Mapping[str, Any]) -> PropertyCommand:
    """Add a property to the object the body names.

    Rights as when the path names the object; no array is taken. An unknown object is a 500 here, an
    unknown class a 404.

    Args:
        body: What to send; a plain mapping is taken as it is.

    Returns:
        The property.

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

    Source: create_property.
    """
    return parse(client.send(request(body)))


async def asyncio(client: AsyncClient, body: PropertyCreateForObject | Mapping[str, Any]) -> PropertyCommand:
    """Add a property to the object the body names; see `sync`."""
    return parse(await client.send(request(body)))
