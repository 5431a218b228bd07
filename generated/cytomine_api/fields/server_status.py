"""ServerStatus as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class ServerStatus:
    """Names and types of ServerStatus on the wire; nothing else."""

    alive: bool
    version: str
    serverURL: str
