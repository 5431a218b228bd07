"""CompanionFileUpdate as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class CompanionFileUpdate:
    """Names and types of CompanionFileUpdate on the wire; nothing else."""

    uploadedFile: int
    image: int
    originalFilename: str
    filename: str
    type: str
    id: int
    progress: int | None
    created: str | int | None
