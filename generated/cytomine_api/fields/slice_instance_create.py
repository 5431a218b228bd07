"""SliceInstanceCreate as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class SliceInstanceCreate:
    """Names and types of SliceInstanceCreate on the wire; nothing else."""

    project: int
    image: int
    baseSlice: int
