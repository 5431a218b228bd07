"""TaskComment as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class TaskComment:
    """Names and types of TaskComment on the wire; nothing else."""

    taskIdent: None
    comment: str
    timestamp: int
