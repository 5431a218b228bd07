"""ProjectTaskRun as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class ProjectTaskRun:
    """Names and types of ProjectTaskRun on the wire; nothing else."""

    project: int
    user: int
    image: int
    taskRunId: str
