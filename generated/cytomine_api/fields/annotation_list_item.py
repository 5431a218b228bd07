"""AnnotationListItem as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations

from typing import Any


class AnnotationListItem:
    """Names and types of AnnotationListItem on the wire; nothing else."""

    class_: str
    id: int
    created: float | None
    updated: float | None
    image: int | None
    slice: int | None
    project: int | None
    user: int | None
    nbComments: int | None
    countReviewedAnnotations: int | None
    reviewed: bool | str | None
    reviewUser: int | None
    parentIdent: int | None
    cropURL: str | None
    smallCropURL: str | None
    url: str | None
    imageURL: str | None
    location: str | None
    geometryCompression: float | None
    area: float | None
    areaUnit: str | None
    perimeter: float | None
    perimeterUnit: str | None
    centroid: dict[str, Any] | None
    term: list[int] | None
    userByTerm: list[dict[str, Any]] | None
    track: list[int] | None
    annotationTrack: list[dict[str, Any]] | None
    originalFilename: str | None
    instanceFilename: str | None
    channel: int | None
    zStack: int | None
    time: int | None
    creator: str | None
    name: str | None
