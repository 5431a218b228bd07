"""PimsMicroscope as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class PimsMicroscope:
    """Names and types of PimsMicroscope on the wire; nothing else."""

    model: str | None
