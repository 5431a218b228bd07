"""UploadedFileCreate as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class UploadedFileCreate:
    """Names and types of UploadedFileCreate on the wire; nothing else."""

    user: int
    storage: int
    originalFilename: str
    filename: str
    ext: str
    contentType: str
    parent: int | None
    size: int | None
    status: int | None
    projects: list[int] | None
