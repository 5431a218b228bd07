"""Track as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class Track:
    """Names and types of Track on the wire; nothing else."""

    class_: str
    id: int
    created: str | None
    updated: str | None
    name: str
    color: str
    image: int
    project: int
