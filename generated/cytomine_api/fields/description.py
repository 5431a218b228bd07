"""Description as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class Description:
    """Names and types of Description on the wire; nothing else."""

    class_: str
    id: int
    created: str | None
    updated: str | None
    domainClassName: str
    domainIdent: int
    data: str
