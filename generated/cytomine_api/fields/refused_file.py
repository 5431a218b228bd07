"""RefusedFile as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class RefusedFile:
    """Names and types of RefusedFile on the wire; nothing else."""

    user: int
    storage: int
    originalFilename: str
    filename: str
    ext: str
    contentType: str
    size: str
    status: int
    projects: list[int]
