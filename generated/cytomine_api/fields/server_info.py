"""ServerInfo as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class ServerInfo:
    """Names and types of ServerInfo on the wire; nothing else."""

    alive: bool
    version: str
    serverURL: str
    serverID: str
