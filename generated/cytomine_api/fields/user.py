"""User as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class User:
    """Names and types of User on the wire; nothing else."""

    id: int
    username: str
    name: str
    fullName: str
