"""Task as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class Task:
    """Names and types of Task on the wire; nothing else."""

    id: int
    progress: int
    project: int | None
    user: int
    printInActivity: bool
    comments: list[str]
