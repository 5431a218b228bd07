"""RawMetadata as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations

from typing import Any


class RawMetadata:
    """Names and types of RawMetadata on the wire; nothing else."""

    key: str
    value: Any
    type: str
    namespace: str | None
