"""PropertyCreate as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class PropertyCreate:
    """Names and types of PropertyCreate on the wire; nothing else."""

    key: str
    value: str | float | bool
    domainClassName: str | None
    domainIdent: int | None
