"""DescriptionCommand as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations

from typing import Any


class DescriptionCommand:
    """Names and types of DescriptionCommand on the wire; nothing else."""

    message: str
    callback: dict[str, Any]
    printMessage: bool
    command: int
    description: dict[str, Any]
