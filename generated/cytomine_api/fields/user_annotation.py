"""UserAnnotation as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations

from typing import Any


class UserAnnotation:
    """Names and types of UserAnnotation on the wire; nothing else."""

    class_: str
    id: int
    created: str | None
    updated: str | None
    slice: int | None
    image: int
    project: int
    user: int
    location: str
    geometryCompression: float | None
    centroid: dict[str, Any]
    area: float | None
    areaUnit: str | None
    perimeter: float | None
    perimeterUnit: str | None
    nbComments: int
    cropURL: str
    smallCropURL: str
    url: str
    imageURL: str
    term: list[int]
    reviewed: bool
    group: int | None
    annotationLinks: dict[str, Any] | None
