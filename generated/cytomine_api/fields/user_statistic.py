"""UserStatistic as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class UserStatistic:
    """Names and types of UserStatistic on the wire; nothing else."""

    id: int
    key: str
    username: str
    value: int
