"""PimsLogWish as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class PimsLogWish:
    """Names and types of PimsLogWish on the wire; nothing else."""

    log: bool | None
