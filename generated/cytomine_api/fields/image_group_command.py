"""ImageGroupCommand as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations

from typing import Any


class ImageGroupCommand:
    """Names and types of ImageGroupCommand on the wire; nothing else."""

    message: str
    callback: dict[str, Any]
    printMessage: bool
    command: int
    imagegroup: dict[str, Any]
