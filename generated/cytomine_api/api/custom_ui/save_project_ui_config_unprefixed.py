"""POST /custom-ui/project/{project}.json. Generated from operation save_project_ui_config_unprefixed: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cytomine_wire.protocol import Operation, Request, segment

from cytomine_api.models.project_ui_config import ProjectUiConfig

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cytomine_wire.protocol import AsyncClient, Client, Response

    from cytomine_api.models.project_ui_config_save import ProjectUiConfigSave

OPERATION = Operation(
    "save_project_ui_config_unprefixed",
    "POST",
    "/custom-ui/project/{project}.json",
    success={200: ProjectUiConfig},
    errors=(400, 401, 403, 404, 415, 500),
)


def request(project: int, body: ProjectUiConfigSave | Mapping[str, Any]) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "POST",
        f"/custom-ui/project/{segment(project)}.json",
        body=body,
        operation="save_project_ui_config_unprefixed",
    )


def parse(response: Response) -> ProjectUiConfig:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(response, ProjectUiConfig.from_dict)
    raise OPERATION.unexpected(response)


def sync(client: Client, project: int, body: ProjectUiConfigSave | Mapping[str, Any]) -> ProjectUiConfig:
    """Set what a project shows without the prefix.

    Does what `save_project_ui_config` does; the usual proxy forwards this path too. Without credentials
    it is a 404 for an unknown project, else a 500.

    Args:
        project: Id of the project whose pages are meant.
        body: What to send; a plain mapping is taken as it is.

    Returns:
        The elements as they are now, those left out at their defaults.

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

    Source: save_project_ui_config_unprefixed.
    """
    return parse(client.send(request(project, body)))


async def asyncio(
    client: AsyncClient, project: int, body: ProjectUiConfigSave | Mapping[str, Any]
) -> ProjectUiConfig:
    """Set what a project shows without the prefix; see `sync`."""
    return parse(await client.send(request(project, body)))
