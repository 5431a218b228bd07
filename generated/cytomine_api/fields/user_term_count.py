"""UserTermCount as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class UserTermCount:
    """Names and types of UserTermCount on the wire; nothing else."""

    id: int
    name: str
    color: str
    value: int
