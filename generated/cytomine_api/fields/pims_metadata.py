"""PimsMetadata as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations

from typing import Any


class PimsMetadata:
    """Names and types of PimsMetadata on the wire; nothing else."""

    key: str
    value: Any
    type: str
    namespace: str | None
