"""AppInputType as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations

from typing import Any


class AppInputType:
    """Names and types of AppInputType on the wire; nothing else."""

    id: str
    subType: dict[str, Any] | None
    subtype: dict[str, Any] | None
