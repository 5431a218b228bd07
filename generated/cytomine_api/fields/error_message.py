"""ErrorMessage as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class ErrorMessage:
    """Names and types of ErrorMessage on the wire; nothing else."""

    message: str
