"""ProjectRepresentativeUser as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class ProjectRepresentativeUser:
    """Names and types of ProjectRepresentativeUser on the wire; nothing else."""

    class_: str
    id: int
    created: str | None
    updated: str | None
    project: int
    user: int
