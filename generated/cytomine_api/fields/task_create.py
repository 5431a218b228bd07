"""TaskCreate as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class TaskCreate:
    """Names and types of TaskCreate on the wire; nothing else."""

    project: int | None
    printInActivity: bool | None
