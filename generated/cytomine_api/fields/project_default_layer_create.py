"""ProjectDefaultLayerCreate as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class ProjectDefaultLayerCreate:
    """Names and types of ProjectDefaultLayerCreate on the wire; nothing else."""

    project: int
    user: int
    hideByDefault: bool | None
