"""UserCreate as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class UserCreate:
    """Names and types of UserCreate on the wire; nothing else."""

    username: str
    firstname: str | None
    lastname: str | None
    name: str | None
    email: str | None
    password: str | None
    language: str | None
    role: str | None
