"""ProblemDetails as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class ProblemDetails:
    """Names and types of ProblemDetails on the wire; nothing else."""

    type: str
    title: str
    status: int
    detail: str
    instance: str
