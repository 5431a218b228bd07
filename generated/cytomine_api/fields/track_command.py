"""TrackCommand as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations

from typing import Any


class TrackCommand:
    """Names and types of TrackCommand on the wire; nothing else."""

    message: str
    callback: dict[str, Any]
    printMessage: bool
    command: int
    track: dict[str, Any]
