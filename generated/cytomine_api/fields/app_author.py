"""AppAuthor as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class AppAuthor:
    """Names and types of AppAuthor on the wire; nothing else."""

    first_name: str | None
    last_name: str | None
    organization: str | None
    email: str | None
    is_contact: bool | None
