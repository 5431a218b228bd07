"""CompanionFileCommand as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations

from typing import Any


class CompanionFileCommand:
    """Names and types of CompanionFileCommand on the wire; nothing else."""

    message: str
    callback: dict[str, Any]
    printMessage: bool
    command: int
    companionfile: dict[str, Any]
