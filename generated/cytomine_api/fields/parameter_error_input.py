"""ParameterErrorInput as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class ParameterErrorInput:
    """Names and types of ParameterErrorInput on the wire; nothing else."""
