"""PimsShapesWish as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations

from typing import Any


class PimsShapesWish:
    """Names and types of PimsShapesWish on the wire; nothing else."""

    annotations: dict[str, Any] | list[dict[str, Any]]
    context_factor: float | None
