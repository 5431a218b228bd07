"""GET /api/project.json. Generated from operation list_projects: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, pairs

from cytomine_api.models.project_collection import ProjectCollection

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "list_projects",
    "GET",
    "/api/project.json",
    success={200: ProjectCollection},
    errors=(400, 401, 403, 500),
    parameters={
        "with_members_count": "withMembersCount",
        "with_last_activity": "withLastActivity",
        "with_description": "withDescription",
        "with_current_user_roles": "withCurrentUserRoles",
        "sort": "sort",
        "order": "order",
        "max": "max",
        "offset": "offset",
        "name_equals": "name[equals]",
        "name_nequals": "name[nequals]",
        "name_like": "name[like]",
        "name_ilike": "name[ilike]",
        "name_in": "name[in]",
        "id_equals": "id[equals]",
        "id_in": "id[in]",
        "ontology_equals": "ontology[equals]",
        "ontology_nequals": "ontology[nequals]",
        "ontology_in": "ontology[in]",
        "tag_equals": "tag[equals]",
        "tag_in": "tag[in]",
        "number_of_images_equals": "numberOfImages[equals]",
        "number_of_images_gte": "numberOfImages[gte]",
        "number_of_images_lte": "numberOfImages[lte]",
        "number_of_annotations_equals": "numberOfAnnotations[equals]",
        "number_of_annotations_gte": "numberOfAnnotations[gte]",
        "number_of_annotations_lte": "numberOfAnnotations[lte]",
        "number_of_job_annotations_equals": "numberOfJobAnnotations[equals]",
        "number_of_job_annotations_gte": "numberOfJobAnnotations[gte]",
        "number_of_job_annotations_lte": "numberOfJobAnnotations[lte]",
        "number_of_reviewed_annotations_equals": "numberOfReviewedAnnotations[equals]",
        "number_of_reviewed_annotations_gte": "numberOfReviewedAnnotations[gte]",
        "number_of_reviewed_annotations_lte": "numberOfReviewedAnnotations[lte]",
        "members_count_equals": "membersCount[equals]",
        "members_count_gte": "membersCount[gte]",
        "members_count_lte": "membersCount[lte]",
        "current_user_role_in": "currentUserRole[in]",
        "mode_equals": "mode[equals]",
        "mode_nequals": "mode[nequals]",
        "mode_in": "mode[in]",
        "created_gte": "created[gte]",
        "created_lte": "created[lte]",
        "updated_gte": "updated[gte]",
        "updated_lte": "updated[lte]",
    },
)


def request(
    *,
    with_members_count: bool | None = None,
    with_last_activity: bool | None = None,
    with_description: bool | None = None,
    with_current_user_roles: bool | None = None,
    sort: str | None = None,
    order: str | None = None,
    max: int | None = None,
    offset: int | None = None,
    name_equals: str | None = None,
    name_nequals: str | None = None,
    name_like: str | None = None,
    name_ilike: str | None = None,
    name_in: list[str] | None = None,
    id_equals: int | None = None,
    id_in: list[int] | None = None,
    ontology_equals: int | str | None = None,
    ontology_nequals: int | str | None = None,
    ontology_in: list[int | str] | None = None,
    tag_equals: int | str | None = None,
    tag_in: list[int | str] | None = None,
    number_of_images_equals: int | None = None,
    number_of_images_gte: int | None = None,
    number_of_images_lte: int | None = None,
    number_of_annotations_equals: int | None = None,
    number_of_annotations_gte: int | None = None,
    number_of_annotations_lte: int | None = None,
    number_of_job_annotations_equals: int | None = None,
    number_of_job_annotations_gte: int | None = None,
    number_of_job_annotations_lte: int | None = None,
    number_of_reviewed_annotations_equals: int | None = None,
    number_of_reviewed_annotations_gte: int | None = None,
    number_of_reviewed_annotations_lte: int | None = None,
    members_count_equals: int | None = None,
    members_count_gte: int | None = None,
    members_count_lte: int | None = None,
    current_user_role_in: list[str] | None = None,
    mode_equals: str | None = None,
    mode_nequals: str | None = None,
    mode_in: list[str] | None = None,
    created_gte: int | None = None,
    created_lte: int | None = None,
    updated_gte: int | None = None,
    updated_lte: int | None = None,
) -> Request:
    """Return the request; nothing is sent."""
    return Request(
        "GET",
        "/api/project.json",
        query=pairs(
            (
                ("withMembersCount", with_members_count),
                ("withLastActivity", with_last_activity),
                ("withDescription", with_description),
                ("withCurrentUserRoles", with_current_user_roles),
                ("sort", sort),
                ("order", order),
                ("max", max),
                ("offset", offset),
                ("name[equals]", name_equals),
                ("name[nequals]", name_nequals),
                ("name[like]", name_like),
                ("name[ilike]", name_ilike),
                ("name[in]", name_in),
                ("id[equals]", id_equals),
                ("id[in]", id_in),
                ("ontology[equals]", ontology_equals),
                ("ontology[nequals]", ontology_nequals),
                ("ontology[in]", ontology_in),
                ("tag[equals]", tag_equals),
                ("tag[in]", tag_in),
                ("numberOfImages[equals]", number_of_images_equals),
                ("numberOfImages[gte]", number_of_images_gte),
                ("numberOfImages[lte]", number_of_images_lte),
                ("numberOfAnnotations[equals]", number_of_annotations_equals),
                ("numberOfAnnotations[gte]", number_of_annotations_gte),
                ("numberOfAnnotations[lte]", number_of_annotations_lte),
                ("numberOfJobAnnotations[equals]", number_of_job_annotations_equals),
                ("numberOfJobAnnotations[gte]", number_of_job_annotations_gte),
                ("numberOfJobAnnotations[lte]", number_of_job_annotations_lte),
                ("numberOfReviewedAnnotations[equals]", number_of_reviewed_annotations_equals),
                ("numberOfReviewedAnnotations[gte]", number_of_reviewed_annotations_gte),
                ("numberOfReviewedAnnotations[lte]", number_of_reviewed_annotations_lte),
                ("membersCount[equals]", members_count_equals),
                ("membersCount[gte]", members_count_gte),
                ("membersCount[lte]", members_count_lte),
                ("currentUserRole[in]", current_user_role_in),
                ("mode[equals]", mode_equals),
                ("mode[nequals]", mode_nequals),
                ("mode[in]", mode_in),
                ("created[gte]", created_gte),
                ("created[lte]", created_lte),
                ("updated[gte]", updated_gte),
                ("updated[lte]", updated_lte),
            )
        ),
        operation="list_projects",
    )


def parse(response: Response) -> ProjectCollection:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(response, ProjectCollection.from_dict, ProjectCollection.mirror)
    raise OPERATION.unexpected(response)


def sync(
    client: Client,
    *,
    with_members_count: bool | None = None,
    with_last_activity: bool | None = None,
    with_description: bool | None = None,
    with_current_user_roles: bool | None = None,
    sort: str | None = None,
    order: str | None = None,
    max: int | None = None,
    offset: int | None = None,
    name_equals: str | None = None,
    name_nequals: str | None = None,
    name_like: str | None = None,
    name_ilike: str | None = None,
    name_in: list[str] | None = None,
    id_equals: int | None = None,
    id_in: list[int] | None = None,
    ontology_equals: int | str | None = None,
    ontology_nequals: int | str | None = None,
    ontology_in: list[int | str] | None = None,
    tag_equals: int | str | None = None,
    tag_in: list[int | str] | None = None,
    number_of_images_equals: int | None = None,
    number_of_images_gte: int | None = None,
    number_of_images_lte: int | None = None,
    number_of_annotations_equals: int | None = None,
    number_of_annotations_gte: int | None = None,
    number_of_annotations_lte: int | None = None,
    number_of_job_annotations_equals: int | None = None,
    number_of_job_annotations_gte: int | None = None,
    number_of_job_annotations_lte: int | None = None,
    number_of_reviewed_annotations_equals: int | None = None,
    number_of_reviewed_annotations_gte: int | None = None,
    number_of_reviewed_annotations_lte: int | None = None,
    members_count_equals: int | None = None,
    members_count_gte: int | None = None,
    members_count_lte: int | None = None,
    current_user_role_in: list[str] | None = None,
    mode_equals: str | None = None,
    mode_nequals: str | None = None,
    mode_in: list[str] | None = None,
    created_gte: int | None = None,
    created_lte: int | None = None,
    updated_gte: int | None = None,
    updated_lte: int | None = None,
) -> ProjectCollection:
    """List projects.

    For every account with a role: the projects one is a member of, and all of them for administrators
    with an open session. Filters are combined with AND; unknown fields and operators are ignored
    without a word, and flags such as isClosed cannot be filtered on. In these rows isReadOnly and
    isRestricted are always false: read the project itself, or filter on the mode.

    Args:
        with_members_count: Adds membersCount; needed to filter or sort on it.
        with_last_activity: Adds lastActivity; needed to sort on it.
        with_description: Adds the text of the project's description.
        with_current_user_roles: Adds currentUserRoles; needed to filter or sort on currentUserRole.
        sort: Column to sort by; any other than the known values is a 500. Null values come first
            ascending, last descending.
        order: Anything but `desc` is ascending.
        max: Rows to answer; 0 means all. Negative or no number is refused.
        offset: Rows to skip; not a number of pages.
        name_equals: The whole name, case counts.
        name_nequals: All but this name.
        name_like: A part of the name, case counts; `*`, `%` and `_` are wildcards.
        name_ilike: A part of the name in any case; `*`, `%` and `_` are wildcards.
        name_in: One of these names, joined by commas.
        id_equals: This project alone.
        id_in: These projects, ids joined by commas.
        ontology_equals: Id of the ontology; the word `null` for projects without one.
        ontology_nequals: Id of an ontology to leave out; the word `null` for projects with any.
        ontology_in: Ids of ontologies joined by commas; the word `null` among them adds projects
            without one.
        tag_equals: Id of a tag the project has; the word `null` for projects without any.
        tag_in: Ids of tags joined by commas, one of which the project has; the word `null` adds those
            without any.
        number_of_images_equals: Exactly as many images.
        number_of_images_gte: At least as many images.
        number_of_images_lte: At most as many images.
        number_of_annotations_equals: Exactly as many user annotations.
        number_of_annotations_gte: At least as many user annotations.
        number_of_annotations_lte: At most as many user annotations.
        number_of_job_annotations_equals: Exactly as many annotations of software, of which there are
            none any more.
        number_of_job_annotations_gte: At least as many annotations of software, of which there are none
            any more.
        number_of_job_annotations_lte: At most as many annotations of software, of which there are none
            any more.
        number_of_reviewed_annotations_equals: Exactly as many reviewed annotations.
        number_of_reviewed_annotations_gte: At least as many reviewed annotations.
        number_of_reviewed_annotations_lte: At most as many reviewed annotations.
        members_count_equals: Exactly as many members; withMembersCount must be on.
        members_count_gte: At least as many members; withMembersCount must be on.
        members_count_lte: At most as many members; withMembersCount must be on.
        current_user_role_in: What the caller is in the project, joined by commas; ignored unless
            withCurrentUserRoles is on.
        mode_equals: How the project may be edited.
        mode_nequals: A way of editing to leave out.
        mode_in: One of these ways of editing, joined by commas.
        created_gte: Made then or later; milliseconds since 1970 (UTC).
        created_lte: Made then or before; milliseconds since 1970 (UTC).
        updated_gte: Last saved then or later; milliseconds since 1970 (UTC).
        updated_lte: Last saved then or before; milliseconds since 1970 (UTC).

    Returns:
        The projects.

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

    Source: list_projects.
    """
    return parse(
        client.send(
            request(
                with_members_count=with_members_count,
                with_last_activity=with_last_activity,
                with_description=with_description,
                with_current_user_roles=with_current_user_roles,
                sort=sort,
                order=order,
                max=max,
                offset=offset,
                name_equals=name_equals,
                name_nequals=name_nequals,
                name_like=name_like,
                name_ilike=name_ilike,
                name_in=name_in,
                id_equals=id_equals,
                id_in=id_in,
                ontology_equals=ontology_equals,
                ontology_nequals=ontology_nequals,
                ontology_in=ontology_in,
                tag_equals=tag_equals,
                tag_in=tag_in,
                number_of_images_equals=number_of_images_equals,
                number_of_images_gte=number_of_images_gte,
                number_of_images_lte=number_of_images_lte,
                number_of_annotations_equals=number_of_annotations_equals,
                number_of_annotations_gte=number_of_annotations_gte,
                number_of_annotations_lte=number_of_annotations_lte,
                number_of_job_annotations_equals=number_of_job_annotations_equals,
                number_of_job_annotations_gte=number_of_job_annotations_gte,
                number_of_job_annotations_lte=number_of_job_annotations_lte,
                number_of_reviewed_annotations_equals=number_of_reviewed_annotations_equals,
                number_of_reviewed_annotations_gte=number_of_reviewed_annotations_gte,
                number_of_reviewed_annotations_lte=number_of_reviewed_annotations_lte,
                members_count_equals=members_count_equals,
                members_count_gte=members_count_gte,
                members_count_lte=members_count_lte,
                current_user_role_in=current_user_role_in,
                mode_equals=mode_equals,
                mode_nequals=mode_nequals,
                mode_in=mode_in,
                created_gte=created_gte,
                created_lte=created_lte,
                updated_gte=updated_gte,
                updated_lte=updated_lte,
            )
        )
    )


async def asyncio(
    client: AsyncClient,
    *,
    with_members_count: bool | None = None,
    with_last_activity: bool | None = None,
    with_description: bool | None = None,
    with_current_user_roles: bool | None = None,
    sort: str | None = None,
    order: str | None = None,
    max: int | None = None,
    offset: int | None = None,
    name_equals: str | None = None,
    name_nequals: str | None = None,
    name_like: str | None = None,
    name_ilike: str | None = None,
    name_in: list[str] | None = None,
    id_equals: int | None = None,
    id_in: list[int] | None = None,
    ontology_equals: int | str | None = None,
    ontology_nequals: int | str | None = None,
    ontology_in: list[int | str] | None = None,
    tag_equals: int | str | None = None,
    tag_in: list[int | str] | None = None,
    number_of_images_equals: int | None = None,
    number_of_images_gte: int | None = None,
    number_of_images_lte: int | None = None,
    number_of_annotations_equals: int | None = None,
    number_of_annotations_gte: int | None = None,
    number_of_annotations_lte: int | None = None,
    number_of_job_annotations_equals: int | None = None,
    number_of_job_annotations_gte: int | None = None,
    number_of_job_annotations_lte: int | None = None,
    number_of_reviewed_annotations_equals: int | None = None,
    number_of_reviewed_annotations_gte: int | None = None,
    number_of_reviewed_annotations_lte: int | None = None,
    members_count_equals: int | None = None,
    members_count_gte: int | None = None,
    members_count_lte: int | None = None,
    current_user_role_in: list[str] | None = None,
    mode_equals: str | None = None,
    mode_nequals: str | None = None,
    mode_in: list[str] | None = None,
    created_gte: int | None = None,
    created_lte: int | None = None,
    updated_gte: int | None = None,
    updated_lte: int | None = None,
) -> ProjectCollection:
    """List projects; see `sync`."""
    return parse(
        await client.send(
            request(
                with_members_count=with_members_count,
                with_last_activity=with_last_activity,
                with_description=with_description,
                with_current_user_roles=with_current_user_roles,
                sort=sort,
                order=order,
                max=max,
                offset=offset,
                name_equals=name_equals,
                name_nequals=name_nequals,
                name_like=name_like,
                name_ilike=name_ilike,
                name_in=name_in,
                id_equals=id_equals,
                id_in=id_in,
                ontology_equals=ontology_equals,
                ontology_nequals=ontology_nequals,
                ontology_in=ontology_in,
                tag_equals=tag_equals,
                tag_in=tag_in,
                number_of_images_equals=number_of_images_equals,
                number_of_images_gte=number_of_images_gte,
                number_of_images_lte=number_of_images_lte,
                number_of_annotations_equals=number_of_annotations_equals,
                number_of_annotations_gte=number_of_annotations_gte,
                number_of_annotations_lte=number_of_annotations_lte,
                number_of_job_annotations_equals=number_of_job_annotations_equals,
                number_of_job_annotations_gte=number_of_job_annotations_gte,
                number_of_job_annotations_lte=number_of_job_annotations_lte,
                number_of_reviewed_annotations_equals=number_of_reviewed_annotations_equals,
                number_of_reviewed_annotations_gte=number_of_reviewed_annotations_gte,
                number_of_reviewed_annotations_lte=number_of_reviewed_annotations_lte,
                members_count_equals=members_count_equals,
                members_count_gte=members_count_gte,
                members_count_lte=members_count_lte,
                current_user_role_in=current_user_role_in,
                mode_equals=mode_equals,
                mode_nequals=mode_nequals,
                mode_in=mode_in,
                created_gte=created_gte,
                created_lte=created_lte,
                updated_gte=updated_gte,
                updated_lte=updated_lte,
            )
        )
    )
