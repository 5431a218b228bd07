"""TermStatistic as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class TermStatistic:
    """Names and types of TermStatistic on the wire; nothing else."""

    id: int | None
    key: str | None
    value: int
    color: str | None
