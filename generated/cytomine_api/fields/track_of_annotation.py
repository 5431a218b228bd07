"""TrackOfAnnotation as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class TrackOfAnnotation:
    """Names and types of TrackOfAnnotation on the wire; nothing else."""

    id: int
    track: int
