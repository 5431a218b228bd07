"""PimsDepthWish as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class PimsDepthWish:
    """Names and types of PimsDepthWish on the wire; nothing else."""

    bits: int | str | None
    colorspace: str | None
