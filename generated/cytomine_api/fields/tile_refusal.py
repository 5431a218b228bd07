"""TileRefusal as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class TileRefusal:
    """Names and types of TileRefusal on the wire; nothing else."""

    detail: str
