"""UserByTerm as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class UserByTerm:
    """Names and types of UserByTerm on the wire; nothing else."""

    id: int
    term: int
    user: list[int]
