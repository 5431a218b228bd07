"""StorageCreate as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class StorageCreate:
    """Names and types of StorageCreate on the wire; nothing else."""

    name: str
    user: int | None
