"""DescriptionCreate as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class DescriptionCreate:
    """Names and types of DescriptionCreate on the wire; nothing else."""

    domainClassName: str
    domainIdent: int
    data: str
