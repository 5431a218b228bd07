"""ProjectMember as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class ProjectMember:
    """Names and types of ProjectMember on the wire; nothing else."""

    id: int
    username: str
    name: str
    fullName: str
    role: str
    lastImage: int | None
    lastConnection: int | None
    numberConnections: int | None
