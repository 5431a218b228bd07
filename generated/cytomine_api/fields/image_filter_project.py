"""ImageFilterProject as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class ImageFilterProject:
    """Names and types of ImageFilterProject on the wire; nothing else."""

    class_: str
    id: int
    created: str | None
    updated: str | None
    imageFilter: int
    project: int
    name: str
    method: str
    baseUrl: str
    available: bool
