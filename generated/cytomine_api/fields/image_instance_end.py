"""ImageInstanceEnd as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class ImageInstanceEnd:
    """Names and types of ImageInstanceEnd on the wire; nothing else."""
