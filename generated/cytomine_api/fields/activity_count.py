"""ActivityCount as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class ActivityCount:
    """Names and types of ActivityCount on the wire; nothing else."""

    total: int
