"""AbstractImageCommand as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations

from typing import Any


class AbstractImageCommand:
    """Names and types of AbstractImageCommand on the wire; nothing else."""

    message: str
    callback: dict[str, Any]
    printMessage: bool
    command: int
    abstractimage: dict[str, Any]
