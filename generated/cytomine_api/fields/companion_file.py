"""CompanionFile as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class CompanionFile:
    """Names and types of CompanionFile on the wire; nothing else."""

    class_: str
    id: int
    created: str | None
    updated: str | None
    uploadedFile: int
    image: int
    originalFilename: str
    filename: str
    path: str
    type: str
    progress: int
    status: int
    statusText: str | None
