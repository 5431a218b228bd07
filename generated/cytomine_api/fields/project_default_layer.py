"""ProjectDefaultLayer as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class ProjectDefaultLayer:
    """Names and types of ProjectDefaultLayer on the wire; nothing else."""

    class_: str
    id: int
    created: str | None
    updated: str | None
    project: int
    user: int
    hideByDefault: bool
