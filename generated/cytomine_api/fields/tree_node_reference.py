"""TreeNodeReference as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class TreeNodeReference:
    """Names and types of TreeNodeReference on the wire; nothing else."""

    id: int
    type: str
