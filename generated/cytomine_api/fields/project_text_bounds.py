"""ProjectTextBounds as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class ProjectTextBounds:
    """Names and types of ProjectTextBounds on the wire; nothing else."""

    min: str | None
    max: str | None
    list: list[str]
