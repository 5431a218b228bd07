"""TagDomainAssociationCommand as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations

from typing import Any


class TagDomainAssociationCommand:
    """Names and types of TagDomainAssociationCommand on the wire; nothing else."""

    message: str
    callback: dict[str, Any]
    printMessage: bool
    command: int
    tagdomainassociation: dict[str, Any]
