"""ImageFilterProjectCreate as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class ImageFilterProjectCreate:
    """Names and types of ImageFilterProjectCreate on the wire; nothing else."""

    imageFilter: int
    project: int
