"""DELETE /api/tag_domain_association/{id}.json. Generated from operation delete_tag_association: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, pairs, segment

from cytomine_api.models.tag_domain_association_command import TagDomainAssociationCommand

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "delete_tag_association",
    "DELETE",
    "/api/tag_domain_association/{id}.json",
    success={200: TagDomainAssociationCommand},
    errors=(401, 403, 404, 500),
    parameters={"task": "task"},
)


def request(id: int, *, task: int | None = None) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "DELETE",
        f"/api/tag_domain_association/{segment(id)}.json",
        query=pairs((("task", task),)),
        operation="delete_tag_association",
    )


def parse(response: Response) -> TagDomainAssociationCommand:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(
            response, TagDomainAssociationCommand.from_dict, TagDomainAssociationCommand.mirror
        )
    raise OPERATION.unexpected(response)


def sync(client: Client, id: int, *, task: int | None = None) -> TagDomainAssociationCommand:
    """Take a tag off an object.

    A project asks for WRITE; an image or annotation for READ and what the editing mode of its project
    leaves (classic: all, restricted: one's own, read-only: managers), an image moreover for a user, no
    guest; an ontology for ADMINISTRATION, and with less it is a 500 where one may read it. An abstract
    image asks for a user with READ on its storage. What an ontology carried stays behind when that is
    deleted, can no longer be read or deleted (403), and keeps its tag from being deleted.

    Args:
        id: Id of the association, not of the tag.
        task: Id of a task of the caller that shows the progress of the call; an unknown one is ignored.

    Returns:
        The association as it was.

    Raises:
        AuthenticationError: No credentials, or wrong ones; which of the two, and what is wrong, is not
            told (401).
        ForbiddenError: The caller has no right to do this (403).
        NotFoundError: There is no such object, or one that the request names is unknown (404).
        ServerError: The server failed, or met input it does not check: a page or, from changes and for
            a parameter given twice, JSON. Nothing was saved. On the routes open to nobody this is how
            missing credentials show. (500).

    Source: delete_tag_association.
    """
    return parse(client.send(request(id, task=task)))


async def asyncio(client: AsyncClient, id: int, *, task: int | None = None) -> TagDomainAssociationCommand:
    """Take a tag off an object; see `sync`."""
    return parse(await client.send(request(id, task=task)))
