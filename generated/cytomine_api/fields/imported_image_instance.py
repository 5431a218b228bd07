"""ImportedImageInstance as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations

from typing import Any


class ImportedImageInstance:
    """Names and types of ImportedImageInstance on the wire; nothing else."""

    class_: str
    id: int
    created: str | None
    updated: str | None
    deleted: None
    baseImage: int
    project: int
    user: int
    name: None
    instanceFilename: str | None
    originalFilename: str | None
    filename: str | None
    filenames: None
    blindedName: str | None
    path: str | None
    contentType: str | None
    width: int | None
    height: int | None
    depth: int | None
    duration: int | None
    channels: int | None
    extrinsicChannels: int | None
    physicalSizeX: float | None
    physicalSizeY: float | None
    physicalSizeZ: float | None
    fps: float | None
    magnification: int | None
    zoom: int
    tileSize: int | None
    isVirtual: bool
    bitPerSample: int | None
    samplePerPixel: int | None
    colorspace: str | None
    reviewStart: None
    reviewStop: None
    reviewUser: None
    reviewed: bool
    inReview: bool
    numberOfAnnotations: int
    numberOfJobAnnotations: int
    numberOfReviewedAnnotations: int
    thumb: str
    preview: str
    macroURL: str | None
    x: None
    y: None
    w: None
    h: None
    _image_servers: None
    _query_parameters: dict[str, Any]
    _reference_slice: None
