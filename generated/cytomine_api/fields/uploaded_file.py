"""UploadedFile as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class UploadedFile:
    """Names and types of UploadedFile on the wire; nothing else."""

    class_: str
    id: int
    created: str | None
    updated: str | None
    user: int
    storage: int
    parent: int | None
    originalFilename: str
    filename: str
    ext: str
    contentType: str
    size: int
    status: int
    statusText: str | None
    projects: list[int] | None
    path: str | None
    isArchive: bool
