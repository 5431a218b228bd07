"""UserPosition as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class UserPosition:
    """Names and types of UserPosition on the wire; nothing else."""

    class_: str
    id: int
    created: str
    updated: str
    user: int
    image: int
    slice: int
    project: int
    zoom: int
    rotation: float | None
    broadcast: bool
    location: str
    x: float
    y: float
