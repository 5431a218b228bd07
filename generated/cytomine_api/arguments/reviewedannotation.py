"""What objects of class reviewedannotation and their listing take by name. Generated: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Unpack


class ReviewedAnnotationFields(TypedDict, total=False):
    """Fields that a create or an update reads, but for those a constructor names itself."""

    created: str | int | None
    geometryCompression: float | None
    id: int
    status: int | None


class ReviewedAnnotationFilters(TypedDict, total=False):
    """Query parameters of the listings."""

    hideBasic: bool | None
    hideGIS: bool | None
    hideImage: bool | None
    hideMeta: bool | None
    hideSlice: bool | None
    hideTerm: bool | None
    hideTrack: bool | None
    hideUser: bool | None
    hideWKT: bool | None
    showBasic: bool | None
    showDefault: bool | None
    showGIS: bool | None
    showImage: bool | None
    showMeta: bool | None
    showSlice: bool | None
    showTerm: bool | None
    showTrack: bool | None
    showUser: bool | None
    showWKT: bool | None


class ReviewedAnnotationListing:
    """Query parameters as attributes, None until they are set; and how the listing is made."""

    hideBasic: bool | None = None
    hideGIS: bool | None = None
    hideImage: bool | None = None
    hideMeta: bool | None = None
    hideSlice: bool | None = None
    hideTerm: bool | None = None
    hideTrack: bool | None = None
    hideUser: bool | None = None
    hideWKT: bool | None = None
    showBasic: bool | None = None
    showDefault: bool | None = None
    showGIS: bool | None = None
    showImage: bool | None = None
    showMeta: bool | None = None
    showSlice: bool | None = None
    showTerm: bool | None = None
    showTrack: bool | None = None
    showUser: bool | None = None
    showWKT: bool | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            filters: Mapping[str, Any] | None = None,
            max: int = 0,
            offset: int = 0,
            **parameters: Unpack[ReviewedAnnotationFilters],
        ) -> None: ...
