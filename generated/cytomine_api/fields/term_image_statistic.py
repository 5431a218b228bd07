"""TermImageStatistic as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class TermImageStatistic:
    """Names and types of TermImageStatistic on the wire; nothing else."""

    image: int
    term: int | None
    countAnnotations: int
