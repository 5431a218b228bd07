"""ImageInstance as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class ImageInstance:
    """Names and types of ImageInstance on the wire; nothing else."""

    class_: str
    id: int
    created: str | None
    updated: str | None
    baseImage: int
    project: int
    user: int
    instanceFilename: str | None
    originalFilename: str | None
    filename: str | None
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
    reviewStart: str | None
    reviewStop: str | None
    reviewUser: int | None
    reviewed: bool
    inReview: bool
    numberOfAnnotations: int
    numberOfJobAnnotations: int
    numberOfReviewedAnnotations: int
    thumb: str
    preview: str
    macroURL: str | None
    fullPath: None | None
