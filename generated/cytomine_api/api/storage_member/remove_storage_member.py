"""DELETE /api/storage/{storage}/user/{user}.json. Generated from operation remove_storage_member: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, segment

from cytomine_api.models.storage_member_change import StorageMemberChange

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "remove_storage_member",
    "DELETE",
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
        "DELETE",
        f"/api/storage/{segment(storage)}/user/{segment(user)}.json",
        operation="remove_storage_member",
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
    """Let somebody no longer use a storage.

    For those who have ADMINISTRATION on it, for administrators with an open session, and for members
    who leave. Takes READ and WRITE and leaves ADMINISTRATION. The owner cannot be removed (400);
    removing somebody without rights does no harm.

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

    Source: remove_storage_member.
    """
    return parse(client.send(request(storage, user)))


async def asyncio(client: AsyncClient, storage: int, user: int) -> StorageMemberChange:
    """Let somebody no longer use a storage; see `sync`."""
    return parse(await client.send(request(storage, user)))
