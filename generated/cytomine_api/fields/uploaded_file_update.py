"""UploadedFileUpdate as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class UploadedFileUpdate:
    """Names and types of UploadedFileUpdate on the wire; nothing else."""

    user: int
    storage: int
    originalFilename: str
    filename: str
    ext: str
    contentType: str
    id: int
    parent: int | None
    size: int | None
    status: int | None
    projects: list[int] | None
    created: str | int | None
