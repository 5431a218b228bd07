"""ProjectDefaultLayerCommand as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations

from typing import Any


class ProjectDefaultLayerCommand:
    """Names and types of ProjectDefaultLayerCommand on the wire; nothing else."""

    message: str
    callback: dict[str, Any]
    printMessage: bool
    command: int
    projectdefaultlayer: dict[str, Any]
