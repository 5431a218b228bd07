"""AbstractImage as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class AbstractImage:
    """Names and types of AbstractImage on the wire; nothing else."""

    class_: str
    id: int
    created: str | None
    updated: str | None
    uploadedFile: int | None
    originalFilename: str | None
    filename: str | None
    path: str | None
    contentType: str | None
    width: int | None
    height: int | None
    depth: int | None
    duration: int | None
    channels: int | None
    extrinsicChannels: None
    apparentChannels: None
    dimensions: str
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
    thumb: str
    preview: str
    macroURL: str | None
    inProject: bool
