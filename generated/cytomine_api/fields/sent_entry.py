"""SentEntry as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class SentEntry:
    """Names and types of SentEntry on the wire; nothing else."""
