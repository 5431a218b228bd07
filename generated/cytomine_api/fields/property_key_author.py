"""PropertyKeyAuthor as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class PropertyKeyAuthor:
    """Names and types of PropertyKeyAuthor on the wire; nothing else."""

    key: str
    user: int
