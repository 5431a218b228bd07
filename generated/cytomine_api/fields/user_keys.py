"""UserKeys as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class UserKeys:
    """Names and types of UserKeys on the wire; nothing else."""

    publicKey: str
    privateKey: str
