"""AnnotationSearch as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class AnnotationSearch:
    """Names and types of AnnotationSearch on the wire; nothing else."""

    reviewed: bool | str | None
    project: int | str | None
    image: int | str | None
    images: str | int | None
    slice: int | str | None
    slices: str | int | None
    user: int | str | None
    users: str | int | None
    reviewUsers: str | int | None
    usersForTerm: str | int | None
    term: int | str | None
    terms: str | int | None
    noTerm: bool | str | None
    multipleTerm: bool | str | None
    track: int | str | None
    tracks: str | int | None
    noTrack: bool | str | None
    multipleTrack: bool | str | None
    beforeSlice: int | str | None
    afterSlice: int | str | None
    sliceDimension: int | str | None
    tag: int | str | None
    tags: str | int | None
    noTag: bool | str | None
    notReviewedOnly: bool | str | None
    bbox: str | None
    bboxAnnotation: int | str | None
    baseAnnotation: int | str | None
    maxDistanceBaseAnnotation: int | str | None
    excludedAnnotation: int | str | None
    afterThan: int | str | None
    beforeThan: int | str | None
    kmeans: bool | str | None
    kmeansValue: int | str | None
    showDefault: bool | str | None
    showBasic: bool | str | None
    showMeta: bool | str | None
    showTerm: bool | str | None
    showWKT: bool | str | None
    showGIS: bool | str | None
    showImage: bool | str | None
    showUser: bool | str | None
    showSlice: bool | str | None
    showTrack: bool | str | None
    hideBasic: bool | str | None
    hideMeta: bool | str | None
    hideTerm: bool | str | None
    hideWKT: bool | str | None
    hideGIS: bool | str | None
    hideImage: bool | str | None
    hideUser: bool | str | None
    hideSlice: bool | str | None
    hideTrack: bool | str | None
    max: int | str | None
    offset: int | str | None
