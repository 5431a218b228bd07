"""Tag as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class Tag:
    """Names and types of Tag on the wire; nothing else."""

    class_: str
    id: int
    created: str | None
    updated: str | None
    name: str
    user: int
    creatorName: str
