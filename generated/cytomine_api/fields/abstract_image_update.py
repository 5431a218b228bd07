"""AbstractImageUpdate as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class AbstractImageUpdate:
    """Names and types of AbstractImageUpdate on the wire; nothing else."""

    id: int
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
    created: str | int | None
