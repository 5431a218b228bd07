"""AbstractSliceCommand as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations

from typing import Any


class AbstractSliceCommand:
    """Names and types of AbstractSliceCommand on the wire; nothing else."""

    message: str
    callback: dict[str, Any]
    printMessage: bool
    command: int
    abstractslice: dict[str, Any]
