"""ImageGroupImageInstanceCommand as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations

from typing import Any


class ImageGroupImageInstanceCommand:
    """Names and types of ImageGroupImageInstanceCommand on the wire; nothing else."""

    message: str
    callback: dict[str, Any]
    printMessage: bool
    command: int
    imagegroupimageinstance: dict[str, Any]
