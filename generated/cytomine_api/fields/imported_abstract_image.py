"""ImportedAbstractImage as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class ImportedAbstractImage:
    """Names and types of ImportedAbstractImage on the wire; nothing else."""

    class_: str
    id: int
    created: str
    updated: str
    uploadedFile: int
    originalFilename: str
    filename: str
    path: str
    contentType: str
    width: int | None
    height: int | None
    depth: int | None
    duration: int | None
    channels: int | None
    dimensions: str
    zoom: int
    tileSize: int | None
    isVirtual: bool
    bitPerSample: int | None
    samplePerPixel: int | None
    thumb: str
    preview: str
    inProject: bool
    physicalSizeX: float | None
    physicalSizeY: float | None
    physicalSizeZ: float | None
    fps: float | None
    magnification: int | None
    colorspace: str | None
