"""GET /api/project/{id}/user.json. Generated from operation list_project_members: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, pairs, segment

from cytomine_api.models.project_member_collection import ProjectMemberCollection

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "list_project_members",
    "GET",
    "/api/project/{id}/user.json",
    success={200: ProjectMemberCollection},
    errors=(400, 401, 403, 404, 500),
    parameters={
        "with_last_image": "withLastImage",
        "with_last_consultation": "withLastConsultation",
        "with_number_consultations": "withNumberConsultations",
        "sort_column": "sortColumn",
        "sort_direction": "sortDirection",
        "max": "max",
        "offset": "offset",
        "full_name_ilike": "fullName[ilike]",
        "full_name_equals": "fullName[equals]",
        "project_role_in": "projectRole[in]",
        "status_equals": "status[equals]",
    },
)


def request(
    id: int,
    *,
    with_last_image: bool | None = None,
    with_last_consultation: bool | None = None,
    with_number_consultations: bool | None = None,
    sort_column: str | None = None,
    sort_direction: str | None = None,
    max: int | None = None,
    offset: int | None = None,
    full_name_ilike: str | None = None,
    full_name_equals: str | None = None,
    project_role_in: list[str] | None = None,
    status_equals: str | None = None,
) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "GET",
        f"/api/project/{segment(id)}/user.json",
        query=pairs(
            (
                ("withLastImage", with_last_image),
                ("withLastConsultation", with_last_consultation),
                ("withNumberConsultations", with_number_consultations),
                ("sortColumn", sort_column),
                ("sortDirection", sort_direction),
                ("max", max),
                ("offset", offset),
                ("fullName[ilike]", full_name_ilike),
                ("fullName[equals]", full_name_equals),
                ("projectRole[in]", project_role_in),
                ("status[equals]", status_equals),
            )
        ),
        operation="list_project_members",
    )


def parse(response: Response) -> ProjectMemberCollection:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(response, ProjectMemberCollection.from_dict, ProjectMemberCollection.mirror)
    raise OPERATION.unexpected(response)


def sync(
    client: Client,
    id: int,
    *,
    with_last_image: bool | None = None,
    with_last_consultation: bool | None = None,
    with_number_consultations: bool | None = None,
    sort_column: str | None = None,
    sort_direction: str | None = None,
    max: int | None = None,
    offset: int | None = None,
    full_name_ilike: str | None = None,
    full_name_equals: str | None = None,
    project_role_in: list[str] | None = None,
    status_equals: str | None = None,
) -> ProjectMemberCollection:
    """List the members of a project with their roles.

    Open to members of the project; what concerns connections is for its managers. The sort parameters
    are named unlike elsewhere. A flag that adds something must be sent together with the sort column
    that belongs to it (`lastImageName`, `lastConnection`, `frequency`): with any other sort column, the
    default one included, the page comes back empty. With a flag, `size` counts only up to the end of
    the page; with `projectRole[in]`, it ignores that filter on pages that are empty or not the last.

    Args:
        id: Id of the project.
        with_last_image: Adds lastImage.
        with_last_consultation: Adds lastConnection; asks for WRITE on the project.
        with_number_consultations: Adds numberConnections; asks for WRITE on the project.
        sort_column: Column to sort by: a field of the account or one of the special ones; any other is
            a 500. Without its flag, `lastImageName`, `lastConnection` or `frequency` is a 400.
        sort_direction: Any word but the known ones is a 500.
        max: Rows to answer; 0 means all. Negative or no number is refused.
        offset: Rows to skip; not a number of pages.
        full_name_ilike: A part of the name in any case; the username is not searched.
        full_name_equals: Acts as `fullName[ilike]`, a part of the name in any case.
        project_role_in: What they are in the project, joined by commas.
        status_equals: The word `online` gives an empty page, since connections are not recorded; others
            are not looked at.

    Returns:
        The members.

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

    Source: list_project_members.
    """
    return parse(
        client.send(
            request(
                id,
                with_last_image=with_last_image,
                with_last_consultation=with_last_consultation,
                with_number_consultations=with_number_consultations,
                sort_column=sort_column,
                sort_direction=sort_direction,
                max=max,
                offset=offset,
                full_name_ilike=full_name_ilike,
                full_name_equals=full_name_equals,
                project_role_in=project_role_in,
                status_equals=status_equals,
            )
        )
    )


async def asyncio(
    client: AsyncClient,
    id: int,
    *,
    with_last_image: bool | None = None,
    with_last_consultation: bool | None = None,
    with_number_consultations: bool | None = None,
    sort_column: str | None = None,
    sort_direction: str | None = None,
    max: int | None = None,
    offset: int | None = None,
    full_name_ilike: str | None = None,
    full_name_equals: str | None = None,
    project_role_in: list[str] | None = None,
    status_equals: str | None = None,
) -> ProjectMemberCollection:
    """List the members of a project with their roles; see `sync`."""
    return parse(
        await client.send(
            request(
                id,
                with_last_image=with_last_image,
                with_last_consultation=with_last_consultation,
                with_number_consultations=with_number_consultations,
                sort_column=sort_column,
                sort_direction=sort_direction,
                max=max,
                offset=offset,
                full_name_ilike=full_name_ilike,
                full_name_equals=full_name_equals,
                project_role_in=project_role_in,
                status_equals=status_equals,
            )
        )
    )
