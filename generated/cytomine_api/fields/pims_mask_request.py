"""PimsMaskRequest as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations

from typing import Any


class PimsMaskRequest:
    """Names and types of PimsMaskRequest on the wire; nothing else."""

    annotations: dict[str, Any] | list[dict[str, Any]]
    context_factor: float | None
    height: float | None
    width: float | None
    length: float | None
    zoom: int | None
    level: int | None
