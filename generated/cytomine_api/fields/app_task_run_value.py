"""AppTaskRunValue as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations

from typing import Any


class AppTaskRunValue:
    """Names and types of AppTaskRunValue on the wire; nothing else."""

    task_run_id: str | None
    param_name: str | None
    type: str | None
    value: Any
