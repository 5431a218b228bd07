"""AttachedFile as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class AttachedFile:
    """Names and types of AttachedFile on the wire; nothing else."""

    class_: str
    id: int
    created: str | None
    updated: str | None
    domainClassName: str
    domainIdent: int
    url: str
    filename: str
    key: str | None
