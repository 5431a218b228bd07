"""PimsColormap as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class PimsColormap:
    """Names and types of PimsColormap on the wire; nothing else."""

    id: str
    name: str
    type: str
