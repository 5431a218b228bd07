"""UndoneChange as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations

from typing import Any


class UndoneChange:
    """Names and types of UndoneChange on the wire; nothing else."""

    message: str
    callback: dict[str, Any] | None
    printMessage: bool
    success: bool | None
