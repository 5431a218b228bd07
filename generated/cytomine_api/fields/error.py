"""Error as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations

from typing import Any


class Error:
    """Names and types of Error on the wire; nothing else."""

    errors: str | dict[str, Any]
    success: bool | None
    errorValues: dict[str, Any] | None
