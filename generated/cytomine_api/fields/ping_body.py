"""PingBody as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class PingBody:
    """Names and types of PingBody on the wire; nothing else."""
