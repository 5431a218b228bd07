"""ProjectDefaultLayerUpdate as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class ProjectDefaultLayerUpdate:
    """Names and types of ProjectDefaultLayerUpdate on the wire; nothing else."""

    project: int
    user: int
    id: int
    hideByDefault: bool | None
