"""EmptyObject as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class EmptyObject:
    """Names and types of EmptyObject on the wire; nothing else."""
