"""ParameterErrors as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations

from typing import Any


class ParameterErrors:
    """Names and types of ParameterErrors on the wire; nothing else."""

    detail: list[dict[str, Any]]
