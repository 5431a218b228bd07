"""CurrentStatistics as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations

from typing import Any


class CurrentStatistics:
    """Names and types of CurrentStatistics on the wire; nothing else."""

    users: int
    projects: int
    mostActiveProject: dict[str, Any] | None
