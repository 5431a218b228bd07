"""MemberActivity as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class MemberActivity:
    """Names and types of MemberActivity on the wire; nothing else."""

    id: int
    username: str
    name: str
    fullName: str
    lastImageId: int | None
    lastImageName: str | None
    lastConnection: int | None
    frequency: int
