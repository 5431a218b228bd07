"""ParameterError as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations

from typing import Any


class ParameterError:
    """Names and types of ParameterError on the wire; nothing else."""

    type: str
    loc: list[str | int]
    msg: str
    input: str | float | bool | dict[str, Any] | list[Any] | None
    ctx: dict[str, Any] | None
