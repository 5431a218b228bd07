"""CurrentUserKeys as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class CurrentUserKeys:
    """Names and types of CurrentUserKeys on the wire; nothing else."""

    primaryKey: str
    secondaryKey: str
