"""SliceInstanceUpdate as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class SliceInstanceUpdate:
    """Names and types of SliceInstanceUpdate on the wire; nothing else."""

    project: int
    image: int
    baseSlice: int
    id: int
    created: str | int | None
