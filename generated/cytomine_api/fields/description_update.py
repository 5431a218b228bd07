"""DescriptionUpdate as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class DescriptionUpdate:
    """Names and types of DescriptionUpdate on the wire; nothing else."""

    domainClassName: str
    domainIdent: int
    data: str
    id: int
    created: str | int | None
