"""AbstractImageCreate as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class AbstractImageCreate:
    """Names and types of AbstractImageCreate on the wire; nothing else."""

    uploadedFile: int | None
    originalFilename: str | None
    width: int | None
    height: int | None
    depth: int | None
    duration: int | None
    channels: int | None
    physicalSizeX: float | None
    physicalSizeY: float | None
    physicalSizeZ: float | None
    fps: float | None
    magnification: int | None
    tileSize: int | None
    bitPerSample: int | None
    samplePerPixel: int | None
    colorspace: str | None
