"""PimsFilter as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class PimsFilter:
    """Names and types of PimsFilter on the wire; nothing else."""

    id: str
    aliases: list[str]
    name: str
    type: str
    description: str | None
