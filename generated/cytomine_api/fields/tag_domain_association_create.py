"""TagDomainAssociationCreate as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class TagDomainAssociationCreate:
    """Names and types of TagDomainAssociationCreate on the wire; nothing else."""

    domainClassName: str
    domainIdent: int
    tag: int
