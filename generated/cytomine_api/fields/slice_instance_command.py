"""SliceInstanceCommand as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations

from typing import Any


class SliceInstanceCommand:
    """Names and types of SliceInstanceCommand on the wire; nothing else."""

    message: str
    callback: dict[str, Any]
    printMessage: bool
    command: int
    sliceinstance: dict[str, Any]
