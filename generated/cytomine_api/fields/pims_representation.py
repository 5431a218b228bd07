"""PimsRepresentation as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations

from typing import Any


class PimsRepresentation:
    """Names and types of PimsRepresentation on the wire; nothing else."""

    role: str
    file: dict[str, Any]
    pyramid: dict[str, Any] | None
