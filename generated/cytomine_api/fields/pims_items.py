"""PimsItems as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class PimsItems:
    """Names and types of PimsItems on the wire; nothing else."""

    size: int
