"""PimsPointWish as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class PimsPointWish:
    """Names and types of PimsPointWish on the wire; nothing else."""

    point_envelope_length: int | None
    point_cross: str | None
