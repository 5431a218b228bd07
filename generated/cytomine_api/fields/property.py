"""Property as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class Property:
    """Names and types of Property on the wire; nothing else."""

    class_: str
    id: int
    created: str | None
    updated: str | None
    domainClassName: str
    domainIdent: int
    key: str
    value: str
