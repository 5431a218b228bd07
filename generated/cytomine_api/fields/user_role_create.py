"""UserRoleCreate as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class UserRoleCreate:
    """Names and types of UserRoleCreate on the wire; nothing else."""

    user: int
    role: int
