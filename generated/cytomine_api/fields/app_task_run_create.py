"""AppTaskRunCreate as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class AppTaskRunCreate:
    """Names and types of AppTaskRunCreate on the wire; nothing else."""

    image: int
