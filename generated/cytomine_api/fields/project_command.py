"""ProjectCommand as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations

from typing import Any


class ProjectCommand:
    """Names and types of ProjectCommand on the wire; nothing else."""

    message: str
    callback: dict[str, Any]
    printMessage: bool
    command: int
    project: dict[str, Any]
