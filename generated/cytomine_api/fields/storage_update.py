"""StorageUpdate as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class StorageUpdate:
    """Names and types of StorageUpdate on the wire; nothing else."""

    id: int
    name: str
    user: int
    created: str | int | None
