"""GeometryText as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class GeometryText:
    """Names and types of GeometryText on the wire; nothing else."""

    wkt: str
