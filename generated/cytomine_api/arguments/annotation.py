"""What objects of class annotation and their listing take by name. Generated: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Unpack


class UserAnnotationFields(TypedDict, total=False):
    """Fields that a create or an update reads, but for those a constructor names itself."""

    created: str | int | None
    geometryCompression: float | None
    group: int | None
    id: int
    image: int | None
    maxPoint: int | None
    minPoint: int | None
    parentIdent: int | None
    properties: dict[str, Any] | None
    property: dict[str, Any] | None
    reviewUser: int
    slice: int | None
    status: int | None
    term: list[int] | None
    terms: list[int] | None
    track: list[int] | None
    tracks: list[int] | None
    user: int | None


class UserAnnotationFilters(TypedDict, total=False):
    """Query parameters of the listings."""

    afterSlice: int | None
    afterThan: int | None
    baseAnnotation: int | str | None
    bbox: str | None
    bboxAnnotation: int | None
    beforeSlice: int | None
    beforeThan: int | None
    excludedAnnotation: int | None
    hideBasic: bool | None
    hideGIS: bool | None
    hideImage: bool | None
    hideMeta: bool | None
    hideSlice: bool | None
    hideTerm: bool | None
    hideTrack: bool | None
    hideUser: bool | None
    hideWKT: bool | None
    image: int | None
    images: list[int] | None
    kmeans: bool | None
    kmeansValue: int | None
    maxDistanceBaseAnnotation: int | None
    multipleTerm: bool | None
    multipleTrack: bool | None
    noTag: bool | None
    noTerm: bool | None
    noTrack: bool | None
    notReviewedOnly: bool | None
    project: int | None
    reviewUsers: list[int] | None
    reviewed: bool | None
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
    slice: int | None
    sliceDimension: int | None
    slices: list[int] | None
    tag: int | None
    tags: list[int] | None
    term: int | None
    terms: list[int] | None
    track: int | None
    tracks: list[int] | None
    user: int | None
    users: list[int] | None
    usersForTerm: list[int] | None


class UserAnnotationListing:
    """Query parameters as attributes, None until they are set; and how the listing is made."""

    afterSlice: int | None = None
    afterThan: int | None = None
    baseAnnotation: int | str | None = None
    bbox: str | None = None
    bboxAnnotation: int | None = None
    beforeSlice: int | None = None
    beforeThan: int | None = None
    excludedAnnotation: int | None = None
    hideBasic: bool | None = None
    hideGIS: bool | None = None
    hideImage: bool | None = None
    hideMeta: bool | None = None
    hideSlice: bool | None = None
    hideTerm: bool | None = None
    hideTrack: bool | None = None
    hideUser: bool | None = None
    hideWKT: bool | None = None
    image: int | None = None
    images: list[int] | None = None
    kmeans: bool | None = None
    kmeansValue: int | None = None
    maxDistanceBaseAnnotation: int | None = None
    multipleTerm: bool | None = None
    multipleTrack: bool | None = None
    noTag: bool | None = None
    noTerm: bool | None = None
    noTrack: bool | None = None
    notReviewedOnly: bool | None = None
    project: int | None = None
    reviewUsers: list[int] | None = None
    reviewed: bool | None = None
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
    slice: int | None = None
    sliceDimension: int | None = None
    slices: list[int] | None = None
    tag: int | None = None
    tags: list[int] | None = None
    term: int | None = None
    terms: list[int] | None = None
    track: int | None = None
    tracks: list[int] | None = None
    user: int | None = None
    users: list[int] | None = None
    usersForTerm: list[int] | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            filters: Mapping[str, Any] | None = None,
            max: int = 0,
            offset: int = 0,
            **parameters: Unpack[UserAnnotationFilters],
        ) -> None: ...
