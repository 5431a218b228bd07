"""What objects of class project and their listing take by name. Generated: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Unpack


class ProjectFields(TypedDict, total=False):
    """Fields that a create or an update reads, but for those a constructor names itself."""

    admins: list[int] | None
    areImagesDownloadable: bool | None
    blindMode: bool | None
    created: str | int | None
    forceOntologyUpdate: bool | None
    hideAdminsLayers: bool | None
    hideUsersLayers: bool | None
    id: int
    isClosed: bool | None
    isReadOnly: bool | None
    isRestricted: bool | None
    ontology: int | None
    representatives: list[int] | None
    users: list[int] | None


class ProjectFilters(TypedDict, total=False):
    """Query parameters of the listings."""

    created_gte: int | None
    created_lte: int | None
    current_user_role_in: list[str] | None
    id_equals: int | None
    id_in: list[int] | None
    members_count_equals: int | None
    members_count_gte: int | None
    members_count_lte: int | None
    mode_equals: str | None
    mode_in: list[str] | None
    mode_nequals: str | None
    name_equals: str | None
    name_ilike: str | None
    name_in: list[str] | None
    name_like: str | None
    name_nequals: str | None
    number_of_annotations_equals: int | None
    number_of_annotations_gte: int | None
    number_of_annotations_lte: int | None
    number_of_images_equals: int | None
    number_of_images_gte: int | None
    number_of_images_lte: int | None
    number_of_job_annotations_equals: int | None
    number_of_job_annotations_gte: int | None
    number_of_job_annotations_lte: int | None
    number_of_reviewed_annotations_equals: int | None
    number_of_reviewed_annotations_gte: int | None
    number_of_reviewed_annotations_lte: int | None
    ontology_equals: int | str | None
    ontology_in: list[int | str] | None
    ontology_nequals: int | str | None
    order: str | None
    sort: str | None
    tag_equals: int | str | None
    tag_in: list[int | str] | None
    updated_gte: int | None
    updated_lte: int | None
    withCurrentUserRoles: bool | None
    withDescription: bool | None
    withLastActivity: bool | None
    withMembersCount: bool | None


class ProjectListing:
    """Query parameters as attributes, None until they are set; and how the listing is made."""

    created_gte: int | None = None
    created_lte: int | None = None
    current_user_role_in: list[str] | None = None
    id_equals: int | None = None
    id_in: list[int] | None = None
    members_count_equals: int | None = None
    members_count_gte: int | None = None
    members_count_lte: int | None = None
    mode_equals: str | None = None
    mode_in: list[str] | None = None
    mode_nequals: str | None = None
    name_equals: str | None = None
    name_ilike: str | None = None
    name_in: list[str] | None = None
    name_like: str | None = None
    name_nequals: str | None = None
    number_of_annotations_equals: int | None = None
    number_of_annotations_gte: int | None = None
    number_of_annotations_lte: int | None = None
    number_of_images_equals: int | None = None
    number_of_images_gte: int | None = None
    number_of_images_lte: int | None = None
    number_of_job_annotations_equals: int | None = None
    number_of_job_annotations_gte: int | None = None
    number_of_job_annotations_lte: int | None = None
    number_of_reviewed_annotations_equals: int | None = None
    number_of_reviewed_annotations_gte: int | None = None
    number_of_reviewed_annotations_lte: int | None = None
    ontology_equals: int | str | None = None
    ontology_in: list[int | str] | None = None
    ontology_nequals: int | str | None = None
    order: str | None = None
    tag_equals: int | str | None = None
    tag_in: list[int | str] | None = None
    updated_gte: int | None = None
    updated_lte: int | None = None
    withCurrentUserRoles: bool | None = None
    withDescription: bool | None = None
    withLastActivity: bool | None = None
    withMembersCount: bool | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            filters: Mapping[str, Any] | None = None,
            max: int = 0,
            offset: int = 0,
            **parameters: Unpack[ProjectFilters],
        ) -> None: ...
