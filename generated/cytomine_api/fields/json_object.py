"""JsonObject as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class JsonObject:
    """Names and types of JsonObject on the wire; nothing else."""
