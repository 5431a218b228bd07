"""ImportedFile as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class ImportedFile:
    """Names and types of ImportedFile on the wire; nothing else."""

    class_: str
    id: int
    created: str
    updated: str
    user: int
    storage: int
    originalFilename: str
    filename: str
    path: str
    ext: str
    contentType: str
    size: int
    status: int
    statusText: str
    projects: list[int]
    isArchive: bool
