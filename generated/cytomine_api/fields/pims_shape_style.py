"""PimsShapeStyle as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class PimsShapeStyle:
    """Names and types of PimsShapeStyle on the wire; nothing else."""

    mode: str
    point_envelope_length: int | None
    point_cross: str | None
    background_transparency: int | None
