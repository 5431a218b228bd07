"""AppTaskRun as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations

from typing import Any


class AppTaskRun:
    """Names and types of AppTaskRun on the wire; nothing else."""

    id: str | None
    task: dict[str, Any] | None
    state: str | None
    created_at: str | None
    updated_at: str | None
    last_state_transition_at: str | None
