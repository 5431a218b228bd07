"""UserSlideStatistic as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class UserSlideStatistic:
    """Names and types of UserSlideStatistic on the wire; nothing else."""

    id: int
    key: str
    value: int
