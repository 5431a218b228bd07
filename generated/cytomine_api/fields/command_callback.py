"""CommandCallback as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class CommandCallback:
    """Names and types of CommandCallback on the wire; nothing else."""

    method: str
