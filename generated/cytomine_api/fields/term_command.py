"""TermCommand as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations

from typing import Any


class TermCommand:
    """Names and types of TermCommand on the wire; nothing else."""

    message: str
    callback: dict[str, Any]
    printMessage: bool
    command: int
    term: dict[str, Any]
