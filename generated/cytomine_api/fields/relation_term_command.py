"""RelationTermCommand as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations

from typing import Any


class RelationTermCommand:
    """Names and types of RelationTermCommand on the wire; nothing else."""

    message: str
    callback: dict[str, Any]
    printMessage: bool
    command: int
    relationterm: dict[str, Any]
