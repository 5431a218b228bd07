"""PimsGeometryRefusal as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class PimsGeometryRefusal:
    """Names and types of PimsGeometryRefusal on the wire; nothing else."""

    title: str
    details: str | None
    geometry: str
    reason: str
