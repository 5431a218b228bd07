"""ImageInstanceLight as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class ImageInstanceLight:
    """Names and types of ImageInstanceLight on the wire; nothing else."""

    id: int
    instanceFilename: str | None
    originalFilename: None | None
    filename: None | None
    path: None | None
    fullPath: None | None
