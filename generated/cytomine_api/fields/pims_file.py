"""PimsFile as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations

from typing import Any


class PimsFile:
    """Names and types of PimsFile on the wire; nothing else."""

    file_type: str
    filepath: str
    stem: str
    extension: str
    created_at: str
    size: int
    is_symbolic: bool
    role: str
    children: list[dict[str, Any]] | None
