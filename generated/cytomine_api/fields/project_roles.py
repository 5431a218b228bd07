"""ProjectRoles as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class ProjectRoles:
    """Names and types of ProjectRoles on the wire; nothing else."""

    admin: bool
    representative: bool
