"""POST /api/storage/{storage}/user/{user}.json. Generated from operation add_storage_member: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, segment

from cytomine_api.models.storage_member_change import StorageMemberChange

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "add_storage_member",
    "POST",
    "/api/storage/{storage}/user/{user}.json",
    success={200: StorageMemberChange},
    errors=(400, 401, 403, 404),
)


def request(storage: int, user: int) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "POST",
        f"/api/storage/{segment(storage)}/user/{segment(user)}.json",
        operation="add_storage_member",
    )


def parse(response: Response) -> StorageMemberChange:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(response, StorageMemberChange.from_dict, StorageMemberChange.mirror)
    raise OPERATION.unexpected(response)


def sync(client: Client, storage: int, user: int) -> StorageMemberChange:
    """Let somebody use a storage.

    For those who have ADMINISTRATION on it, and administrators with an open session. Gives READ and
    WRITE, to guests too; no route gives ADMINISTRATION. Adding twice does no harm. It cannot be undone
    as a command.

    Args:
        storage: Id of the place that is shared.
        user: Id of the account; a username is refused.

    Returns:
        Done.

    Raises:
        InvalidError: The request cannot be carried out as it stands. A value in path or query that does
            not parse comes as a problem; raw brackets in the query are refused by the web server in
            front, with its own page. (400).
        AuthenticationError: No credentials, or wrong ones; which of the two, and what is wrong, is not
            told (401).
        ForbiddenError: The caller has no right to do this (403).
        NotFoundError: There is no such object, or one that the request names is unknown (404).

    Source: add_storage_member.
    """
    return parse(client.send(request(storage, user)))


async def asyncio(client: AsyncClient, storage: int, user: int) -> StorageMemberChange:
    """Let somebody use a storage; see `sync`."""
    return parse(await client.send(request(storage, user)))
