"""RequestSignature as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class RequestSignature:
    """Names and types of RequestSignature on the wire; nothing else."""

    publicKey: str
    signature: str
