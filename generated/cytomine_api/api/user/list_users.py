"""GET /api/user.json. Generated from operation list_users: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, pairs

from cytomine_api.models.user_collection import UserCollection

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "list_users",
    "GET",
    "/api/user.json",
    success={200: UserCollection},
    errors=(400, 401, 403, 500),
    parameters={
        "sort": "sort",
        "order": "order",
        "max": "max",
        "offset": "offset",
        "full_name_ilike": "fullName[ilike]",
        "full_name_equals": "fullName[equals]",
    },
)


def request(
    *,
    sort: str | None = None,
    order: str | None = None,
    max: int | None = None,
    offset: int | None = None,
    full_name_ilike: str | None = None,
    full_name_equals: str | None = None,
) -> Request:
    """Return the request; nothing is sent."""
    return Request(
        "GET",
        "/api/user.json",
        query=pairs(
            (
                ("sort", sort),
                ("order", order),
                ("max", max),
                ("offset", offset),
                ("fullName[ilike]", full_name_ilike),
                ("fullName[equals]", full_name_equals),
            )
        ),
        operation="list_users",
    )


def parse(response: Response) -> UserCollection:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(response, UserCollection.from_dict, UserCollection.mirror)
    raise OPERATION.unexpected(response)


def sync(
    client: Client,
    *,
    sort: str | None = None,
    order: str | None = None,
    max: int | None = None,
    offset: int | None = None,
    full_name_ilike: str | None = None,
    full_name_equals: str | None = None,
) -> UserCollection:
    """List the accounts of the server.

    For every account with a role. Disabled accounts are among them, and the technical one of the image
    server.

    Args:
        sort: Field to sort by, in lower case but for `fullName`, which sorts by name; unknown ones and
            others in mixed case are a 500.
        order: Direction of sorting; any word but the known ones is a 500.
        max: Rows to answer; 0 means all. Negative or no number is refused.
        offset: Rows to skip; not a number of pages.
        full_name_ilike: A part of the name or the username, in any case; `%` and `_` are wildcards.
        full_name_equals: Acts as `fullName[ilike]`, a part of either name in any case.

    Returns:
        The accounts.

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

    Source: list_users.
    """
    return parse(
        client.send(
            request(
                sort=sort,
                order=order,
                max=max,
                offset=offset,
                full_name_ilike=full_name_ilike,
                full_name_equals=full_name_equals,
            )
        )
    )


async def asyncio(
    client: AsyncClient,
    *,
    sort: str | None = None,
    order: str | None = None,
    max: int | None = None,
    offset: int | None = None,
    full_name_ilike: str | None = None,
    full_name_equals: str | None = None,
) -> UserCollection:
    """List the accounts of the server; see `sync`."""
    return parse(
        await client.send(
            request(
                sort=sort,
                order=order,
                max=max,
                offset=offset,
                full_name_ilike=full_name_ilike,
                full_name_equals=full_name_equals,
            )
        )
    )
