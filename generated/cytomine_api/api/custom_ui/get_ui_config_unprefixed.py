"""GET /custom-ui/config.json. Generated from operation get_ui_config_unprefixed: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, pairs

from cytomine_api.models.ui_config import UiConfig

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "get_ui_config_unprefixed",
    "GET",
    "/custom-ui/config.json",
    success={200: UiConfig},
    errors=(400, 401, 403, 500),
    parameters={"project": "project"},
)


def request(*, project: int | None = None) -> Request:
    """Return the request; nothing is sent."""
    return Request(
        "GET",
        "/custom-ui/config.json",
        query=pairs((("project", project),)),
        operation="get_ui_config_unprefixed",
    )


def parse(response: Response) -> UiConfig:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(response, UiConfig.from_dict)
    raise OPERATION.unexpected(response)


def sync(client: Client, *, project: int | None = None) -> UiConfig:
    """Get what the web page shows without the prefix.

    Does what `get_ui_config` does; the usual proxy forwards this path too. Without credentials it is a
    500.

    Args:
        project: Add the elements of this project, of which the caller must be a member; an unknown one
            is ignored.

    Returns:
        What to show.

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

    Source: get_ui_config_unprefixed.
    """
    return parse(client.send(request(project=project)))


async def asyncio(client: AsyncClient, *, project: int | None = None) -> UiConfig:
    """Get what the web page shows without the prefix; see `sync`."""
    return parse(await client.send(request(project=project)))
