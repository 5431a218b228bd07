"""ImageInstanceOfUser as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class ImageInstanceOfUser:
    """Names and types of ImageInstanceOfUser on the wire; nothing else."""

    class_: str
    id: int
    version: int
    created: int | None
    updated: int | None
    deleted: int | None
    baseImage: int
    baseImageId: int
    project: int
    projectId: int
    projectName: str
    projectBlind: bool
    userId: int
    userImageId: int
    userProjectManager: bool
    instanceFilename: str | None
    originalFilename: str | None
    reviewStart: int | None
    reviewStop: int | None
    reviewUser: int | None
    reviewUserId: int | None
    magnification: int | None
    physicalSizeX: float | None
    physicalSizeY: float | None
    physicalSizeZ: float | None
    fps: float | None
    countImageAnnotations: int | None
    countImageJobAnnotations: int | None
    countImageReviewedAnnotations: int | None
    parentId: None
    x: None
    y: None
    width: int | None
    height: int | None
    coalesce: str | None
