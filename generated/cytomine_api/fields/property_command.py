"""PropertyCommand as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations

from typing import Any


class PropertyCommand:
    """Names and types of PropertyCommand on the wire; nothing else."""

    message: str
    callback: dict[str, Any]
    printMessage: bool
    command: int
    property: dict[str, Any]
