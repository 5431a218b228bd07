"""ProjectUiConfig as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class ProjectUiConfig:
    """Names and types of ProjectUiConfig on the wire; nothing else."""
