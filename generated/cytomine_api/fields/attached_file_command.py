"""AttachedFileCommand as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations

from typing import Any


class AttachedFileCommand:
    """Names and types of AttachedFileCommand on the wire; nothing else."""

    message: str
    callback: dict[str, Any]
    printMessage: bool
    command: int
    attachedfile: dict[str, Any]
