"""GET /api/projectConnection/{id}.json. Generated from operation get_project_connection_details: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, pairs, segment

from cytomine_api.models.connection_consultation_collection import ConnectionConsultationCollection

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "get_project_connection_details",
    "GET",
    "/api/projectConnection/{id}.json",
    success={200: ConnectionConsultationCollection},
    errors=(400, 401, 403, 404, 500),
    parameters={"start": "start", "length": "length", "export": "export"},
)


def request(
    id: int, *, start: int | None = None, length: int | None = None, export: str | None = None
) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "GET",
        f"/api/projectConnection/{segment(id)}.json",
        query=pairs((("start", start), ("length", length), ("export", export))),
        operation="get_project_connection_details",
    )


def parse(response: Response) -> ConnectionConsultationCollection:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(
            response, ConnectionConsultationCollection.from_dict, ConnectionConsultationCollection.mirror
        )
    raise OPERATION.unexpected(response)


def sync(
    client: Client, id: int, *, start: int | None = None, length: int | None = None, export: str | None = None
) -> ConnectionConsultationCollection:
    """Get the images seen during a connection.

    For those with WRITE on the project. By a defect the names are swapped: `start` is the length of a
    page and `length` the rows to skip; `max` and `offset` are not looked at.

    Args:
        id: Id of the connection.
        start: Rows to answer; 0 means all.
        length: Rows to skip.
        export: With `csv`, a 500; tables are not made here.

    Returns:
        The consultations.

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

    Source: get_project_connection_details.
    """
    return parse(client.send(request(id, start=start, length=length, export=export)))


async def asyncio(
    client: AsyncClient,
    id: int,
    *,
    start: int | None = None,
    length: int | None = None,
    export: str | None = None,
) -> ConnectionConsultationCollection:
    """Get the images seen during a connection; see `sync`."""
    return parse(await client.send(request(id, start=start, length=length, export=export)))
