"""UserPositionSummary as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class UserPositionSummary:
    """Names and types of UserPositionSummary on the wire; nothing else."""

    location: list[list[float]]
    zoom: int
    rotation: float | None
    frequency: int
    image: int
