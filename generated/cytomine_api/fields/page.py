"""Page as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class Page:
    """Names and types of Page on the wire; nothing else."""

    offset: int
    perPage: int
    size: int
    totalPages: int
