"""ImageInstanceUpdate as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class ImageInstanceUpdate:
    """Names and types of ImageInstanceUpdate on the wire; nothing else."""

    baseImage: int
    project: int
    id: int
    instanceFilename: str | None
    physicalSizeX: float | None
    physicalSizeY: float | None
    physicalSizeZ: float | None
    fps: float | None
    magnification: int | None
    reviewStart: str | int | None
    reviewUser: int | None
    user: int | None
    created: str | int | None
