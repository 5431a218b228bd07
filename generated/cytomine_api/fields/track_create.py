"""TrackCreate as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class TrackCreate:
    """Names and types of TrackCreate on the wire; nothing else."""

    name: str
    color: str
    image: int
