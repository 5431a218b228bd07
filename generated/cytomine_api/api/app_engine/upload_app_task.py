"""POST /api/app-engine/tasks. Generated from operation upload_app_task: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cytomine_wire.codec import anything
from cytomine_wire.protocol import Operation, Request, parts

if TYPE_CHECKING:
    from pathlib import Path
    from typing import BinaryIO

    from cytomine_wire.protocol import AsyncClient, Client, Part, Response

OPERATION = Operation(
    "upload_app_task",
    "POST",
    "/api/app-engine/tasks",
    success={200: Any},
    errors=(400, 401, 500),
)


def request(task: Part | Path | bytes | BinaryIO) -> Request:
    """Return the request; nothing is sent."""
    return Request(
        "POST",
        "/api/app-engine/tasks",
        parts=parts(("task", task)),
        operation="upload_app_task",
    )


def parse(response: Response) -> Any:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(response, anything)
    raise OPERATION.unexpected(response)


def sync(client: Client, task: Part | Path | bytes | BinaryIO) -> Any:
    """Upload an app.

    Hands the bundle of an app to the app engine. A body without the part `task` is a 400.

    Args:
        task: The bundle, a zip archive.

    Returns:
        What the app engine answers to it.

    Raises:
        InvalidError: The request cannot be carried out as it stands. A value in path or query that does
            not parse comes as a problem; raw brackets in the query are refused by the web server in
            front, with its own page. (400).
        AuthenticationError: No credentials, or wrong ones; which of the two, and what is wrong, is not
            told (401).
        ServerError: The app engine refused, failed or cannot be reached; which of these, and what it
            said, is lost. The newest generation passes its status and body on. (500).

    Source: upload_app_task.
    """
    return parse(client.send(request(task)))


async def asyncio(client: AsyncClient, task: Part | Path | bytes | BinaryIO) -> Any:
    """Upload an app; see `sync`."""
    return parse(await client.send(request(task)))
