"""PimsAssociatedImage as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class PimsAssociatedImage:
    """Names and types of PimsAssociatedImage on the wire; nothing else."""

    name: str
    width: int
    height: int
    n_channels: int
