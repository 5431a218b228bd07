"""UserTermStatistic as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations

from typing import Any


class UserTermStatistic:
    """Names and types of UserTermStatistic on the wire; nothing else."""

    id: int
    key: str
    terms: list[dict[str, Any]]
