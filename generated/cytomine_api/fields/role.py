"""Role as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class Role:
    """Names and types of Role on the wire; nothing else."""

    class_: str
    id: int
    created: str | None
    updated: str | None
    authority: str
