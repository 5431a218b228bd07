"""PropertyCreateForObject as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class PropertyCreateForObject:
    """Names and types of PropertyCreateForObject on the wire; nothing else."""

    key: str
    value: str | float | bool
    domainClassName: str
    domainIdent: int
