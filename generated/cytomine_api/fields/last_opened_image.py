"""LastOpenedImage as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class LastOpenedImage:
    """Names and types of LastOpenedImage on the wire; nothing else."""

    id: int
    date: int
    thumb: str
    instanceFilename: str
    project: int
