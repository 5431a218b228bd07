"""PropertyUpdate as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class PropertyUpdate:
    """Names and types of PropertyUpdate on the wire; nothing else."""

    key: str
    value: str | float | bool
    domainClassName: str
    domainIdent: int
    id: int
    created: str | int | None
