"""TaskRunLayer as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class TaskRunLayer:
    """Names and types of TaskRunLayer on the wire; nothing else."""

    annotationLayer: int
    taskRun: int
    image: int
    xoffset: int | None
    yoffset: int | None
