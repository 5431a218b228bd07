"""BulkData as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations

from typing import Any


class BulkData:
    """Names and types of BulkData on the wire; nothing else."""

    message: str
    success: bool | None
    errors: list[dict[str, Any]] | None
