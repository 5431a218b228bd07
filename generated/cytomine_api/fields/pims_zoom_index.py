"""PimsZoomIndex as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class PimsZoomIndex:
    """Names and types of PimsZoomIndex on the wire; nothing else."""

    zoom: int
    ti: int
