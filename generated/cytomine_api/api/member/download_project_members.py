"""GET /api/project/{project}/user/download. Generated from operation download_project_members: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, pairs, segment

if TYPE_CHECKING:
    from contextlib import AbstractAsyncContextManager, AbstractContextManager

    from cytomine_wire.protocol import AsyncClient, AsyncResponseStream, Client, Response, ResponseStream

OPERATION = Operation(
    "download_project_members",
    "GET",
    "/api/project/{project}/user/download",
    success={200: bytes},
    errors=(400, 401, 403, 404, 500),
    parameters={"format": "format"},
)


def request(
    project: int,
    *,
    format: str,
    accept: str = "application/json, text/csv, application/pdf, application/octet-stream",
) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "GET",
        f"/api/project/{segment(project)}/user/download",
        query=pairs((("format", format),)),
        headers=pairs((("Accept", accept),)),
        operation="download_project_members",
    )


def parse(response: Response) -> bytes:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return response.content
    raise OPERATION.unexpected(response)


def sync(
    client: Client,
    project: int,
    *,
    format: str,
    accept: str = "application/json, text/csv, application/pdf, application/octet-stream",
) -> bytes:
    """Download the members of a project as a file.

    Open to members of the project. Defective: the file holds the first member only, however many there
    are. Its name, in Content-Disposition, ends in `_users_project<id>.<format>`; the lines of a CSV
    file are `Username;Name`.

    Args:
        project: Id of the project whose members it is about.
        format: Kind of the file, in lower case; any other word is a 500.
        accept: Media types to ask for; the server answers one of text/csv, application/pdf,
            application/octet-stream.

    Returns:
        The file.

    Raises:
        InvalidError: The request cannot be carried out as it stands. A value in path or query that does
            not parse comes as a problem; raw brackets in the query are refused by the web server in
            front, with its own page. (400).
        AuthenticationError: No credentials, or wrong ones; which of the two, and what is wrong, is not
            told (401).
        ForbiddenError: The caller has no right to do this (403).
        NotFoundError: There is no such object, or one that the request names is unknown (404).
        ServerError: The server failed, or met input it does not check: a page or, from changes and for
            a parameter given twice, JSON. Nothing was saved. On the routes open to nobody this is how
            missing credentials show. (500).

    Source: download_project_members.
    """
    return parse(client.send(request(project, format=format, accept=accept)))


async def asyncio(
    client: AsyncClient,
    project: int,
    *,
    format: str,
    accept: str = "application/json, text/csv, application/pdf, application/octet-stream",
) -> bytes:
    """Download the members of a project as a file; see `sync`."""
    return parse(await client.send(request(project, format=format, accept=accept)))


def stream(
    client: Client,
    project: int,
    *,
    format: str,
    accept: str = "application/json, text/csv, application/pdf, application/octet-stream",
) -> AbstractContextManager[ResponseStream]:
    """Download the members of a project as a file, piece by piece: the body is never whole in memory; see
    `sync`."""
    return OPERATION.stream(client, request(project, format=format, accept=accept))


def astream(
    client: AsyncClient,
    project: int,
    *,
    format: str,
    accept: str = "application/json, text/csv, application/pdf, application/octet-stream",
) -> AbstractAsyncContextManager[AsyncResponseStream]:
    """Download the members of a project as a file, piece by piece, in a task; see `sync`."""
    return OPERATION.astream(client, request(project, format=format, accept=accept))
