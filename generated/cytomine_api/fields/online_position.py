"""OnlinePosition as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class OnlinePosition:
    """Names and types of OnlinePosition on the wire; nothing else."""

    slice: int
    image: int
    filename: str | None
    originalFilename: str
    date: int
