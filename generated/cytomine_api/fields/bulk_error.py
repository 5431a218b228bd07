"""BulkError as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations

from typing import Any


class BulkError:
    """Names and types of BulkError on the wire; nothing else."""

    data: dict[str, Any]
    message: str
