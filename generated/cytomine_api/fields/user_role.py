"""UserRole as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class UserRole:
    """Names and types of UserRole on the wire; nothing else."""

    class_: str
    id: int
    created: str | None
    updated: str | None
    user: int
    role: int
    authority: str
