"""AppStore as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class AppStore:
    """Names and types of AppStore on the wire; nothing else."""

    id: str | None
    name: str | None
    host: str | None
    defaultStore: bool | None
