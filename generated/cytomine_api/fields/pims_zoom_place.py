"""PimsZoomPlace as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class PimsZoomPlace:
    """Names and types of PimsZoomPlace on the wire; nothing else."""

    zoom: int
    tx: int
    ty: int
