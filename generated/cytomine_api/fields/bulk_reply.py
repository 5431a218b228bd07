"""BulkReply as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations

from typing import Any


class BulkReply:
    """Names and types of BulkReply on the wire; nothing else."""

    data: dict[str, Any]
    status: int
