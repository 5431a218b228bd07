"""AppStateAction as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class AppStateAction:
    """Names and types of AppStateAction on the wire; nothing else."""

    desired: str
