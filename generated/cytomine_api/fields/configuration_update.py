"""ConfigurationUpdate as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class ConfigurationUpdate:
    """Names and types of ConfigurationUpdate on the wire; nothing else."""

    key: str
    value: str | float
    readingRole: str
    created: str | int | None
