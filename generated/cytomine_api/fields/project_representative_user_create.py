"""ProjectRepresentativeUserCreate as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class ProjectRepresentativeUserCreate:
    """Names and types of ProjectRepresentativeUserCreate on the wire; nothing else."""

    project: int
    user: int
