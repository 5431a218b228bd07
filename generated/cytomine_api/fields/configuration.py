"""Configuration as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class Configuration:
    """Names and types of Configuration on the wire; nothing else."""

    class_: str
    id: int
    created: str | None
    updated: str | None
    key: str
    value: str
    readingRole: str
