"""StorageCommand as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations

from typing import Any


class StorageCommand:
    """Names and types of StorageCommand on the wire; nothing else."""

    message: str
    callback: dict[str, Any]
    printMessage: bool
    command: int
    storage: dict[str, Any]
