"""ImageInstanceCreate as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class ImageInstanceCreate:
    """Names and types of ImageInstanceCreate on the wire; nothing else."""

    baseImage: int
    project: int
    instanceFilename: str | None
    physicalSizeX: float | None
    physicalSizeY: float | None
    physicalSizeZ: float | None
    fps: float | None
    magnification: int | None
    reviewStart: str | int | None
    reviewUser: int | None
