"""UiConfig as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class UiConfig:
    """Names and types of UiConfig on the wire; nothing else."""

    activity: bool
    admin: bool
    dashboard: bool
    explore: bool
    feedback: bool
    help: bool
    ontology: bool
    project: bool
    search: bool
    software: bool
    storage: bool
