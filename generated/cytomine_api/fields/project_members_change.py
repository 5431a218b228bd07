"""ProjectMembersChange as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations

from typing import Any


class ProjectMembersChange:
    """Names and types of ProjectMembersChange on the wire; nothing else."""

    data: dict[str, Any]
    status: int
