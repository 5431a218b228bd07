"""PropertyTexts as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class PropertyTexts:
    """Names and types of PropertyTexts on the wire; nothing else."""
