"""LastConnection as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class LastConnection:
    """Names and types of LastConnection on the wire; nothing else."""

    user: int
    created: int
