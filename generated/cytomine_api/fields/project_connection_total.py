"""ProjectConnectionTotal as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class ProjectConnectionTotal:
    """Names and types of ProjectConnectionTotal on the wire; nothing else."""

    project: int
    total: int
