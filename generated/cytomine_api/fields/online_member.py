"""OnlineMember as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations

from typing import Any


class OnlineMember:
    """Names and types of OnlineMember on the wire; nothing else."""

    id: int
    position: list[dict[str, Any]]
