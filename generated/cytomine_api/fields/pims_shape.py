"""PimsShape as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class PimsShape:
    """Names and types of PimsShape on the wire; nothing else."""

    geometry: str
    fill_color: str | None
    stroke_color: str | None
    stroke_width: int | None
