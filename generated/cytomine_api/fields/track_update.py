"""TrackUpdate as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class TrackUpdate:
    """Names and types of TrackUpdate on the wire; nothing else."""

    name: str
    color: str
    image: int
    id: int
    created: str | int | None
