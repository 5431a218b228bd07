"""ParameterError as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class ParameterError:
    """Names and types of ParameterError on the wire; nothing else."""

    type: str
    loc: list[str | int]
    msg: str
    input: str | float | bool | None
