"""ParameterErrorContext as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class ParameterErrorContext:
    """Names and types of ParameterErrorContext on the wire; nothing else."""

    gt: float | None
    ge: float | None
    le: float | None
    expected: str | None
    error: str | None
