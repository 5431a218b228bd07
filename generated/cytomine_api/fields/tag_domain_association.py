"""TagDomainAssociation as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class TagDomainAssociation:
    """Names and types of TagDomainAssociation on the wire; nothing else."""

    class_: str
    id: int
    created: str | None
    updated: str | None
    domainClassName: str
    domainIdent: int
    tag: int
    tagName: str
