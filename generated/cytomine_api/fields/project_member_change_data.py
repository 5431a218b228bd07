"""ProjectMemberChangeData as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class ProjectMemberChangeData:
    """Names and types of ProjectMemberChangeData on the wire; nothing else."""

    message: str
