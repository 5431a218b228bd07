"""UserPositionCreate as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class UserPositionCreate:
    """Names and types of UserPositionCreate on the wire; nothing else."""

    topLeftX: float | None
    topLeftY: float | None
    topRightX: float | None
    topRightY: float | None
    bottomRightX: float | None
    bottomRightY: float | None
    bottomLeftX: float | None
    bottomLeftY: float | None
    zoom: int | None
    rotation: float | None
    broadcast: bool | None
