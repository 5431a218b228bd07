"""What objects of class uploadedfile and their listing take by name. Generated: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Unpack


class UploadedFileFields(TypedDict, total=False):
    """Fields that a create or an update reads, but for those a constructor names itself."""

    created: str | int | None
    id: int
    parent: int | None
    projects: list[int] | None


class UploadedFileFilters(TypedDict, total=False):
    """Query parameters of the listings."""

    all: bool | None
    content_type_equals: str | None
    content_type_in: list[str] | None
    height_gte: int | None
    height_lte: int | None
    onlyRoots: bool | None
    onlyRootsWithDetails: bool | None
    order: str | None
    original_filename_equals: str | None
    original_filename_ilike: str | None
    original_filename_like: str | None
    parent: int | None
    root: int | None
    size_equals: int | None
    size_gte: int | None
    size_lte: int | None
    sort: str | None
    status_equals: int | None
    storage_in: list[int] | None
    user_in: list[int] | None
    width_gte: int | None
    width_lte: int | None
    withTreeDetails: bool | None


class UploadedFileListing:
    """Query parameters as attributes, None until they are set; and how the listing is made."""

    all: bool | None = None
    content_type_equals: str | None = None
    content_type_in: list[str] | None = None
    height_gte: int | None = None
    height_lte: int | None = None
    onlyRoots: bool | None = None
    onlyRootsWithDetails: bool | None = None
    order: str | None = None
    original_filename_equals: str | None = None
    original_filename_ilike: str | None = None
    original_filename_like: str | None = None
    parent: int | None = None
    root: int | None = None
    size_equals: int | None = None
    size_gte: int | None = None
    size_lte: int | None = None
    status_equals: int | None = None
    storage_in: list[int] | None = None
    user_in: list[int] | None = None
    width_gte: int | None = None
    width_lte: int | None = None
    withTreeDetails: bool | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            filters: Mapping[str, Any] | None = None,
            max: int = 0,
            offset: int = 0,
            **parameters: Unpack[UploadedFileFilters],
        ) -> None: ...
