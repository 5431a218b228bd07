"""ImageFilterProjectCommand as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations

from typing import Any


class ImageFilterProjectCommand:
    """Names and types of ImageFilterProjectCommand on the wire; nothing else."""

    message: str
    callback: dict[str, Any]
    printMessage: bool
    command: int
    imagefilterproject: dict[str, Any]
