"""NestedImageInstanceUpdate as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class NestedImageInstanceUpdate:
    """Names and types of NestedImageInstanceUpdate on the wire; nothing else."""

    baseImage: int
    project: int
    parent: int
    user: int
    id: int
    instanceFilename: str | None
    physicalSizeX: float | None
    physicalSizeY: float | None
    physicalSizeZ: float | None
    fps: float | None
    magnification: int | None
    reviewStart: str | int | None
    reviewUser: int | None
    x: int | None
    y: int | None
    created: str | int | None
