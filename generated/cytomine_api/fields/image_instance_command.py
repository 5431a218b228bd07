"""ImageInstanceCommand as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations

from typing import Any


class ImageInstanceCommand:
    """Names and types of ImageInstanceCommand on the wire; nothing else."""

    message: str
    callback: dict[str, Any]
    printMessage: bool
    command: int
    imageinstance: dict[str, Any]
