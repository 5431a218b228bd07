"""CommandHistoryEntry as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class CommandHistoryEntry:
    """Names and types of CommandHistoryEntry on the wire; nothing else."""

    id: int
    created: int
    message: str | None
    prefix: str
    prefixAction: str
    user: int | None
    project: int | None
    data: str | None
    serviceName: str | None
    className: str | None
    action: str | None
