"""TermSlideStatistic as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class TermSlideStatistic:
    """Names and types of TermSlideStatistic on the wire; nothing else."""

    id: int
    key: str
    value: int
    color: str
