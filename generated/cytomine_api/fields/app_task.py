"""AppTask as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations

from typing import Any


class AppTask:
    """Names and types of AppTask on the wire; nothing else."""

    id: str | None
    name: str | None
    namespace: str | None
    version: str | None
    description: str | None
    authors: list[dict[str, Any]] | None
