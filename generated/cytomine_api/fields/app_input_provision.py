"""AppInputProvision as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations

from typing import Any


class AppInputProvision:
    """Names and types of AppInputProvision on the wire; nothing else."""

    type: dict[str, Any]
    value: Any
    param_name: str | None
