"""AppStoreCreate as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class AppStoreCreate:
    """Names and types of AppStoreCreate on the wire; nothing else."""

    name: str
    host: str
