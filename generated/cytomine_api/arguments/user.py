"""What objects of class user and their listing take by name. Generated: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Unpack


class UserFields(TypedDict, total=False):
    """Fields that a create or an update reads, but for those a constructor names itself."""


class UserFilters(TypedDict, total=False):
    """Query parameters of the listings."""

    full_name_equals: str | None
    full_name_ilike: str | None
    order: str | None
    project_role_in: list[str] | None
    sort: str | None
    sortColumn: str | None
    sortDirection: str | None
    status_equals: str | None
    withLastConsultation: bool | None
    withLastImage: bool | None
    withNumberConsultations: bool | None


class UserListing:
    """Query parameters as attributes, None until they are set; and how the listing is made."""

    full_name_equals: str | None = None
    full_name_ilike: str | None = None
    order: str | None = None
    project_role_in: list[str] | None = None
    sortColumn: str | None = None
    sortDirection: str | None = None
    status_equals: str | None = None
    withLastConsultation: bool | None = None
    withLastImage: bool | None = None
    withNumberConsultations: bool | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            filters: Mapping[str, Any] | None = None,
            max: int = 0,
            offset: int = 0,
            **parameters: Unpack[UserFilters],
        ) -> None: ...
