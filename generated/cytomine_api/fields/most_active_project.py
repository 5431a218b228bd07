"""MostActiveProject as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations

from typing import Any


class MostActiveProject:
    """Names and types of MostActiveProject on the wire; nothing else."""

    project: dict[str, Any]
    users: int
