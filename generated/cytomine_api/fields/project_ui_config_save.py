"""ProjectUiConfigSave as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class ProjectUiConfigSave:
    """Names and types of ProjectUiConfigSave on the wire; nothing else."""
