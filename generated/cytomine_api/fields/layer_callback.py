"""LayerCallback as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class LayerCallback:
    """Names and types of LayerCallback on the wire; nothing else."""
