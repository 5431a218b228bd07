"""TermlessSlideStatistic as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class TermlessSlideStatistic:
    """Names and types of TermlessSlideStatistic on the wire; nothing else."""

    value: int
