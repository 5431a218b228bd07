"""TaskReply as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations

from typing import Any


class TaskReply:
    """Names and types of TaskReply on the wire; nothing else."""

    task: dict[str, Any]
