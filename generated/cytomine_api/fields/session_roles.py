"""SessionRoles as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class SessionRoles:
    """Names and types of SessionRoles on the wire; nothing else."""

    admin: bool
    user: bool
    guest: bool
    adminByNow: bool
    userByNow: bool
    guestByNow: bool
