"""ProjectTermStatistic as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class ProjectTermStatistic:
    """Names and types of ProjectTermStatistic on the wire; nothing else."""

    key: str
    value: int
