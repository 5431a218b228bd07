"""CompanionFileCreate as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class CompanionFileCreate:
    """Names and types of CompanionFileCreate on the wire; nothing else."""

    uploadedFile: int
    image: int
    originalFilename: str
    filename: str
    type: str
    progress: int | None
