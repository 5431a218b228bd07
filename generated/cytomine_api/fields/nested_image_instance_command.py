"""NestedImageInstanceCommand as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations

from typing import Any


class NestedImageInstanceCommand:
    """Names and types of NestedImageInstanceCommand on the wire; nothing else."""

    message: str
    callback: dict[str, Any]
    printMessage: bool
    command: int
    nestedimageinstance: dict[str, Any]
