"""ImageOnlineUsers as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class ImageOnlineUsers:
    """Names and types of ImageOnlineUsers on the wire; nothing else."""

    users: list[int]
