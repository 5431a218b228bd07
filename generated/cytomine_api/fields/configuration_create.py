"""ConfigurationCreate as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class ConfigurationCreate:
    """Names and types of ConfigurationCreate on the wire; nothing else."""

    key: str
    value: str | float
    readingRole: str
