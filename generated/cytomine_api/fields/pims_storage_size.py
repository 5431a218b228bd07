"""PimsStorageSize as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class PimsStorageSize:
    """Names and types of PimsStorageSize on the wire; nothing else."""

    used: int
    available: int
    usedP: float
    hostname: None
    mount: str | None
    ip: None
