"""TagCommand as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations

from typing import Any


class TagCommand:
    """Names and types of TagCommand on the wire; nothing else."""

    message: str
    callback: dict[str, Any]
    printMessage: bool
    command: int
    tag: dict[str, Any]
